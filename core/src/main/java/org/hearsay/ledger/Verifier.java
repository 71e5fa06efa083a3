package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearsay.event.Event;
import org.hearsay.place.Place;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks whether a ledger is as it was written. <b>Threads:</b> one. */
final class Verifier {
    private static final int DIGITS = 12;

    private final Database database;
    private final Dialect dialect;
    private final Shelf shelf;
    private final EditedRows edited;
    private final Consumer<Damage> taker;

    Verifier(Database database, Dialect dialect, Shelf shelf, Consumer<Damage> taker) {
        this.database = database;
        this.dialect = dialect;
        this.shelf = shelf;
        this.edited = new EditedRows(database, dialect);
        this.taker = taker;
    }

    void run() throws SQLException {
        dialect.faults(database).forEach(fault -> taker.accept(new Damage("the database", fault)));
        IndexDamage damage = new IndexDamage(database, taker);
        IndexCheck index = dialect.indexCheck(database, damage);
        shelf.each(key -> {
            if (!check(key, index)) {
                damage.excuse(statements(key));
            }
        });
        orphans("reading", ReadingSheets.TABLES);
        orphans("revision", ArticleRows.CHILDREN);
        Long unread = database.number("SELECT count(*) FROM revision WHERE key NOT IN (SELECT revision FROM reading)");
        if (unread != null && unread > 0) {
            taker.accept(new Damage("table revision", unread + " revisions have no reading"));
        }
        Long unseen = database.number("SELECT count(*) FROM revision WHERE key NOT IN (SELECT revision FROM sighting)");
        if (unseen != null && unseen > 0) {
            taker.accept(new Damage("table sighting", unseen + " revisions were seen nowhere"));
        }
        index.end();
    }

    private void orphans(String parent, List<Table> tables) throws SQLException {
        for (Table table : tables) {
            String hangs = table.name().equals("statement") ? parent : "key / " + Table.SIBLINGS;
            Long lost = database.number("SELECT count(*) FROM " + table.name() + " WHERE " + hangs
                    + " NOT IN (SELECT key FROM " + parent + ")");
            if (lost != null && lost > 0) {
                taker.accept(new Damage("table " + table.name(), lost + " rows belong to no " + parent));
            }
        }
    }

    /** Looks at a reading; false when its rows do not fit each other. */
    private boolean check(long key, IndexCheck index) throws SQLException {
        String record = "reading " + key;
        try {
            Shelf.Bundle bundle = shelf.bundle(key);
            record = "reading " + bundle.digest().substring(0, DIGITS) + " of "
                    + bundle.revision().row().get(0);
            Reading reading = bundle.stored().reading();
            check(record, bundle, reading);
            indexed(key, reading, index);
            return true;
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException misfit) {
            taker.accept(new Damage(record, "its rows do not fit each other: " + misfit.getMessage()));
            return false;
        }
    }

    /** Tells the index check how the statements of a reading must be found. */
    private void indexed(long key, Reading reading, IndexCheck index) throws SQLException {
        List<Long> keys = statements(key);
        for (int i = 0; i < keys.size(); i++) {
            index.expect(
                    keys.get(i),
                    SearchEntry.of(reading.statements().get(i), reading.article(), edited.shown(keys.get(i))));
        }
    }

    private List<Long> statements(long reading) throws SQLException {
        return database.numbers("SELECT key FROM statement WHERE reading = ? ORDER BY number", reading);
    }

    private void check(String record, Shelf.Bundle bundle, Reading reading) {
        if (!bundle.revision().digest().equals(bundle.revisionDigest())) {
            taker.accept(new Damage(record, "the article's text or imprint is not the one that was recorded"));
        }
        if (!bundle.sheets().digest(bundle.revisionDigest()).equals(bundle.digest())) {
            taker.accept(new Damage(record, "a finding was changed, added or taken away since it was recorded"));
        }
        String text = reading.article().text();
        words(record, text, bundle.sheets().sheets());
        places(record, reading, text);
        references(record, reading);
    }

    /** The words of statements and events, against the text where their spans stand. */
    private void words(String record, String text, List<Sheet> sheets) {
        for (List<@Nullable Object> row : sheets.get(0).rows()) {
            Object check = row.get(1);
            compare(
                    record + ", statement " + row.get(0),
                    words -> check instanceof Long sum && sum == StatementRows.check(words),
                    String.valueOf(row.get(2)),
                    text);
        }
        for (List<@Nullable Object> row : sheets.get(2).rows()) {
            String told = String.valueOf(row.get(2));
            compare(record + ", event " + row.get(0), told::equals, String.valueOf(row.get(1)), text);
        }
    }

    private void compare(String record, Predicate<String> asRecorded, String spans, String text) {
        List<Span> read = SpanList.read(spans);
        boolean inside = read.stream().allMatch(span -> span.end() <= text.length());
        if (!inside) {
            taker.accept(new Damage(record, "its characters " + spans + " lie outside the text"));
        } else if (!asRecorded.test(StatementRows.words(read, text))) {
            taker.accept(new Damage(
                    record, "its words are not those that were recorded: characters " + spans + " of the text"));
        }
    }

    private void places(String record, Reading reading, String text) {
        reading.mentions().forEach(mention -> inside(record, "a name", mention.span(), text));
        reading.timexes().forEach(timex -> inside(record, "a time", timex.span(), text));
        for (Place place : reading.places()) {
            inside(record, "the place " + place.name(), place.span(), text);
        }
        for (Statement statement : reading.statements()) {
            statement.source().forEach(span -> inside(record, "the source of " + statement.id(), span, text));
            statement.cue().forEach(span -> inside(record, "the cue of " + statement.id(), span, text));
        }
    }

    private void inside(String record, String what, Span span, String text) {
        if (span.end() > text.length()) {
            String message =
                    what + " stands at the characters " + span.start() + "-" + span.end() + ", outside the text";
            taker.accept(new Damage(record, message));
        }
    }

    private void references(String record, Reading reading) {
        Set<String> statements = new HashSet<>();
        Set<String> entities = new HashSet<>();
        reading.statements().forEach(statement -> statements.add(statement.id()));
        reading.entities().list().forEach(entity -> entities.add(entity.id()));
        for (Statement statement : reading.statements()) {
            reference(record, "statement " + statement.id(), statement.parent(), statements);
            reference(record, "statement " + statement.id(), statement.who().entity(), entities);
        }
        for (Event event : reading.events()) {
            reference(record, "event " + event.id(), event.assertedBy(), statements);
        }
    }

    private void reference(String record, String from, @Nullable String to, Set<String> known) {
        if (to != null && !known.contains(to)) {
            taker.accept(new Damage(record + ", " + from, "it points at " + to + ", which is not there"));
        }
    }
}
