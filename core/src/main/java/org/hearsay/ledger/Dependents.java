package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.hearsay.correction.Dependence;
import org.hearsay.correction.Dependence.StatementTies;
import org.hearsay.correction.Dependent;
import org.hearsay.correction.Mark.Tie;
import org.hearsay.event.Event;
import org.hearsay.page.Imprint;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Lists the findings that hang on something withdrawn. <b>Threads:</b> one. */
final class Dependents {
    private final Database database;
    private final Shelf shelf;
    private final Dependence dependence;

    Dependents(Database database, Shelf shelf, Dependence dependence) {
        this.database = database;
        this.shelf = shelf;
        this.dependence = dependence;
    }

    /** In the order their readings were recorded; only of the newest readings, as searches see them. */
    List<Dependent> all() throws SQLException {
        List<Dependent> all = new ArrayList<>();
        for (long reading : candidates()) {
            if (!shelf.keys("r.key = ? AND " + Conditions.NEWEST, reading).isEmpty()) {
                add(all, reading);
            }
        }
        return all;
    }

    /** Readings in which a name or an address is met that may be meant. */
    private Set<Long> candidates() throws SQLException {
        String names = "IN (" + names() + ")";
        Set<Long> candidates = new TreeSet<>();
        candidates.addAll(database.numbers("SELECT DISTINCT reading FROM statement WHERE speaker " + names));
        candidates.addAll(database.numbers("SELECT DISTINCT s.reading FROM edited e"
                + " JOIN statement s ON s.key = e.statement WHERE e.speaker " + names));
        candidates.addAll(
                database.numbers("SELECT DISTINCT key / " + Table.SIBLINGS + " FROM link WHERE name " + names));
        String ofRevision = "SELECT r.key FROM reading r JOIN revision v ON v.key = r.revision WHERE ";
        candidates.addAll(database.numbers(ofRevision + "v.publisher " + names));
        candidates.addAll(database.numbers(
                ofRevision + "v.key IN (SELECT key / " + Table.SIBLINGS + " FROM license WHERE name " + names + ")"));
        for (String address : new TreeSet<>(dependence.addresses())) {
            candidates.addAll(database.numbers(ofRevision + "v.address = ? OR v.canonical = ?", address, address));
        }
        return candidates;
    }

    /** The keys of the terms that are one of the names; -1 where there is none. */
    private String names() throws SQLException {
        List<String> wanted = new ArrayList<>(dependence.publishers());
        if (dependence.addresses().isEmpty()) {
            wanted.add(dependence.name());
        }
        StringJoiner keys = new StringJoiner(", ").setEmptyValue("-1");
        PreparedStatement query = database.prepare("SELECT key, words FROM term");
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String words = StoredText.read(rows.getString(2));
                if (wanted.stream().anyMatch(name -> Dependence.sameName(name, words))) {
                    keys.add(String.valueOf(rows.getLong(1)));
                }
            }
        }
        return keys.toString();
    }

    /** The names, as the ledger writes them, of publishers and sources that are meant. */
    Set<String> sources() throws SQLException {
        String names = names();
        Set<String> sources = new TreeSet<>();
        for (String use : List.of(
                "speaker FROM statement",
                "speaker FROM edited",
                "name FROM link",
                "name FROM license",
                "publisher FROM revision")) {
            String column = use.substring(0, use.indexOf(' '));
            for (long key : database.numbers("SELECT DISTINCT " + use + " WHERE " + column + " IN (" + names + ")")) {
                sources.add(database.term(key));
            }
        }
        return sources;
    }

    private void add(List<Dependent> all, long key) throws SQLException {
        TiesReader.Ties told = new TiesReader(database).of(key);
        StoredReading stored = shelf.bundle(key).stored();
        for (Statement statement : stored.reading().statements()) {
            StatementTies own = told.statement(statement.id());
            add(all, stored, dependence.tie(told.article(), own), new Found(statement.id(), statement.content(), own));
        }
        for (Event event : stored.reading().events()) {
            StatementTies own = told.statement(event.assertedBy());
            add(all, stored, dependence.tie(told.article(), own), new Found(event.id(), event.anchor(), own));
        }
    }

    /** A statement or event, with what is known of who tells it. */
    private record Found(String id, List<Span> spans, StatementTies teller) {
        private @Nullable String speaker() {
            List<String> names = teller.speakers();
            return names.isEmpty() ? null : names.get(names.size() - 1);
        }
    }

    private static void add(List<Dependent> all, StoredReading stored, @Nullable Tie tie, Found found) {
        if (tie != null) {
            Imprint imprint = stored.reading().article().imprint();
            all.add(new Dependent(
                    stored.id(found.id()),
                    tie,
                    found.speaker(),
                    StatementRows.words(
                            found.spans(), stored.reading().article().text()),
                    ArticleRows.address(stored.reading().article()),
                    imprint.publisher(),
                    imprint.published()));
        }
    }
}
