package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Erases articles for legal reasons: the only worker that deletes evidence.
 *
 * <p>What goes: all revisions of the article with all that hangs on them, its pages and sightings, its words in the index,
 * words of {@code term} that nothing else has, and what edits say of it. What stays: a tombstone. <b>Threads:</b> one.
 */
final class Eraser {
    /** All tables but those of Flyway and of the index. */
    private static final List<String> TABLES = Stream.of(
                    Stream.of("term", "revision", "reading", "page", "sighting", "edited", "tombstone", "correction"),
                    ReadingSheets.TABLES.stream().map(Table::name),
                    ArticleRows.CHILDREN.stream().map(Table::name))
            .flatMap(names -> names)
            .toList();

    private final Database database;
    private final Dialect dialect;
    private final Corrector corrector;
    private final EditedRows edited;
    private final CorrectionRows acts;

    /** A revision that is to go. */
    private record Doomed(long key, String digest, String text) {}

    Eraser(Database database, Dialect dialect, Corrector corrector) {
        this.database = database;
        this.dialect = dialect;
        this.corrector = corrector;
        this.edited = new EditedRows(database, dialect);
        this.acts = new CorrectionRows(database);
    }

    /**
     * Erases all of an article, inside a change that the caller ends.
     *
     * @throws IllegalArgumentException when there is no such article
     */
    Correction erase(Act act) throws SQLException {
        String address = new Findings(database).existing(act.subject());
        List<Doomed> doomed = doomed(address);
        Correction erasure = corrector.write(
                act.about(address).with(doomed.stream().map(Doomed::digest).toList()));
        Set<String> readings = new HashSet<>();
        for (Doomed revision : doomed) {
            Tombstones.add(database, erasure.number(), revision.digest(), address, revision.text());
        }
        for (Doomed revision : doomed) {
            for (long reading : database.numbers("SELECT key FROM reading WHERE revision = ?", revision.key())) {
                readings.add(eraseReading(reading));
            }
            eraseRevision(revision.key());
        }
        forgetNames(readings, erasure.number());
        corrector.bring();
        forget(address, readings, erasure.number());
        corrector.bring();
        eraseWords();
        database.forget();
        return erasure;
    }

    private List<Doomed> doomed(String address) throws SQLException {
        PreparedStatement query =
                database.prepare("SELECT key, digest, text FROM revision WHERE address = ? ORDER BY key");
        Database.set(query, address);
        List<Doomed> doomed = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                doomed.add(new Doomed(
                        rows.getLong(1), HexFormat.of().formatHex(rows.getBytes(2)), Shelf.unpacked(rows.getBytes(3))));
            }
        }
        return doomed;
    }

    /** Erases what hangs on a reading; gives how the ids of its findings began. */
    private String eraseReading(long reading) throws SQLException {
        String digits = StatementQueries.id(database.bytes("SELECT digest FROM reading WHERE key = ?", reading), "");
        for (long statement : database.numbers("SELECT key FROM statement WHERE reading = ?", reading)) {
            dialect.unindex(database, statement, edited.entry(statement, edited.shown(statement)));
            database.change("DELETE FROM edited WHERE statement = ?", statement);
        }
        for (Table table : ReadingSheets.TABLES) {
            eraseRows(table, reading);
        }
        database.change("DELETE FROM page WHERE reading = ?", reading);
        database.change("DELETE FROM reading WHERE key = ?", reading);
        return digits;
    }

    private void eraseRevision(long revision) throws SQLException {
        for (Table table : ArticleRows.CHILDREN) {
            eraseRows(table, revision);
        }
        database.change("DELETE FROM sighting WHERE revision = ?", revision);
        database.change("DELETE FROM revision WHERE key = ?", revision);
    }

    private void eraseRows(Table table, long parent) throws SQLException {
        database.change("DELETE FROM " + table.name() + " WHERE " + table.under(), table.parameters(parent));
    }

    /** Erases the terms that nothing has any more. */
    private void eraseWords() throws SQLException {
        List<String> uses = new ArrayList<>(List.of(
                "model FROM reading",
                "build FROM reading",
                "speaker FROM edited",
                "publisher FROM revision",
                "language FROM revision"));
        Stream.concat(ReadingSheets.TABLES.stream(), ArticleRows.CHILDREN.stream())
                .forEach(table -> table.terms().forEach(column -> uses.add(column + " FROM " + table.name())));
        Set<Long> words = new TreeSet<>(database.numbers("SELECT key FROM term"));
        for (String use : uses) {
            database.numbers("SELECT DISTINCT " + use).forEach(words::remove);
        }
        for (long word : words) {
            database.change("DELETE FROM term WHERE key = ?", word);
        }
    }

    /** Takes out of the acts that give names those that nobody has any more. */
    private void forgetNames(Set<String> readings, long erasure) throws SQLException {
        Set<String> given = new HashSet<>();
        for (Correction each : acts.all()) {
            if (each.act().kind().names()) {
                leave(each, named(each.act(), readings, given), erasure);
            }
        }
    }

    /** Takes out of the other acts what they say of the article, and of sources that nobody cites any more. */
    private void forget(String address, Set<String> readings, long erasure) throws SQLException {
        for (Correction each : acts.all()) {
            leave(each, left(each.act(), address, readings), erasure);
        }
    }

    private void leave(Correction correction, Act left, long erasure) throws SQLException {
        if (!left.equals(correction.act())) {
            acts.blank(correction.number(), left, erasure);
        }
    }

    private Act left(Act act, String address, Set<String> readings) throws SQLException {
        if (act.kind() == Kind.WRONG) {
            return isOf(act.subject(), readings) ? nothing(act) : act;
        }
        if (!act.kind().withdraws()) {
            return act;
        }
        if (act.subject().equals(address)) {
            return Act.of(act.kind(), address, null, act.author());
        }
        return isAddress(act.subject()) || corrector.isSource(act.subject()) ? act : nothing(act);
    }

    /** Whether an article is, or was, at an address. */
    private boolean isAddress(String subject) throws SQLException {
        return database.number("SELECT key FROM revision WHERE address = ? LIMIT 1", subject) != null
                || database.number("SELECT key FROM tombstone WHERE address = ? LIMIT 1", subject) != null;
    }

    /** @param given names that people gave by the acts before this one */
    private Act named(Act act, Set<String> readings, Set<String> given) throws SQLException {
        String object = String.valueOf(act.object());
        List<String> others =
                act.findings().stream().filter(id -> !isOf(id, readings)).toList();
        boolean stays = isNamed(act.subject(), given)
                && (act.kind() != Kind.MERGED || isNamed(object, given))
                && (act.kind() != Kind.SPLIT || !others.isEmpty());
        if (stays) {
            given.add(object);
        }
        return stays ? act.with(others) : nothing(act);
    }

    private static Act nothing(Act act) {
        return Act.of(act.kind(), "", null, act.author());
    }

    private static boolean isOf(String id, Set<String> readings) {
        return readings.stream().anyMatch(id::startsWith);
    }

    private boolean isNamed(String name, Set<String> given) throws SQLException {
        return given.contains(name)
                || database.number(
                                "SELECT key FROM statement WHERE speaker ="
                                        + " (SELECT key FROM term WHERE words = ?) LIMIT 1",
                                name)
                        != null;
    }

    /** The erasure of an article that is gone already; null when it is there, or never was. */
    @Nullable
    Correction before(Act act) throws SQLException {
        if (new Findings(database).article(act.subject()) != null) {
            return null;
        }
        return acts.all().stream()
                .filter(each -> each.act().kind() == Kind.ERASED)
                .filter(each -> each.act().subject().equals(act.subject()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * Readies the connection; outside of any change.
     *
     * @throws IllegalArgumentException when there is no such article, and nothing was readied
     */
    void prepare(Act act) throws SQLException {
        new Findings(database).existing(act.subject());
        dialect.beforeErasing(database);
    }

    /** Brings the connection back; outside of any change. */
    void end() throws SQLException {
        dialect.endErasing(database);
    }

    /** Writes the files anew; outside of any change. */
    void scrub() throws SQLException {
        dialect.afterErasing(database, TABLES);
    }
}
