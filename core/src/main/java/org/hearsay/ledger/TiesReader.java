package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.correction.Dependence.ArticleTies;
import org.hearsay.correction.Dependence.StatementTies;
import org.jspecify.annotations.Nullable;

/** Reads on whom the findings of readings hang; remembers what it has read. <b>Threads:</b> one. */
final class TiesReader {
    private static final String SIBLINGS = " WHERE each.key >= ? AND each.key < ? ORDER BY each.key";

    private final Database database;
    private final Map<Long, Ties> known = new HashMap<>();

    /** Those of one reading; those of its statements by their ids. */
    record Ties(ArticleTies article, Map<String, StatementTies> statements) {
        StatementTies statement(@Nullable String id) {
            return id == null ? StatementTies.NONE : statements.getOrDefault(id, StatementTies.NONE);
        }
    }

    private record Teller(String id, @Nullable String parent, List<String> speakers) {}

    TiesReader(Database database) {
        this.database = database;
    }

    Ties of(long reading) throws SQLException {
        Ties ties = known.get(reading);
        if (ties == null) {
            ties = new Ties(article(reading), statements(tellers(reading), chains(reading)));
            known.put(reading, ties);
        }
        return ties;
    }

    private ArticleTies article(long reading) throws SQLException {
        PreparedStatement query =
                database.prepare("SELECT v.key, v.address, name.words, v.canonical, v.day FROM reading r"
                        + " JOIN revision v ON v.key = r.revision LEFT JOIN term name ON name.key = v.publisher"
                        + " WHERE r.key = ?");
        Database.set(query, reading);
        long revision;
        ArticleTies bare;
        try (ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalArgumentException("no reading has the key " + reading);
            }
            revision = rows.getLong(1);
            String day = rows.getString(5);
            bare = new ArticleTies(
                    StoredText.read(rows.getString(2)),
                    text(rows, 3),
                    day == null ? null : LocalDate.parse(day),
                    text(rows, 4),
                    List.of());
        }
        List<String> licensed = database.lines(
                "SELECT t.words FROM license each JOIN term t ON t.key = each.name" + SIBLINGS,
                revision * Table.SIBLINGS,
                (revision + 1) * Table.SIBLINGS);
        return new ArticleTies(bare.address(), bare.publisher(), bare.day(), bare.canonical(), licensed);
    }

    private static @Nullable String text(ResultSet rows, int place) throws SQLException {
        String written = rows.getString(place);
        return written == null ? null : StoredText.read(written);
    }

    private List<Teller> tellers(long reading) throws SQLException {
        PreparedStatement query = database.prepare("SELECT s.id, s.parent, name.words, shown.words FROM statement s"
                + " LEFT JOIN term name ON name.key = s.speaker LEFT JOIN edited e ON e.statement = s.key"
                + " LEFT JOIN term shown ON shown.key = e.speaker WHERE s.reading = ? ORDER BY s.number");
        Database.set(query, reading);
        List<Teller> tellers = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                List<String> speakers = new ArrayList<>();
                for (int i = 3; i <= 4; i++) {
                    String name = text(rows, i);
                    if (name != null) {
                        speakers.add(name);
                    }
                }
                tellers.add(new Teller(rows.getString(1), rows.getString(2), speakers));
            }
        }
        return tellers;
    }

    /** By the number of a statement, through whom it was heard. */
    private Map<Integer, List<String>> chains(long reading) throws SQLException {
        PreparedStatement query = database.prepare(
                "SELECT each.statement, t.words FROM link each JOIN term t ON t.key = each.name" + SIBLINGS);
        Database.set(query, reading * Table.SIBLINGS, (reading + 1) * Table.SIBLINGS);
        Map<Integer, List<String>> chains = new HashMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                chains.computeIfAbsent(rows.getInt(1), unused -> new ArrayList<>())
                        .add(StoredText.read(rows.getString(2)));
            }
        }
        return chains;
    }

    private static Map<String, StatementTies> statements(List<Teller> tellers, Map<Integer, List<String>> chains) {
        Map<String, Teller> byId = new HashMap<>();
        tellers.forEach(teller -> byId.put(teller.id(), teller));
        Map<String, StatementTies> ties = new LinkedHashMap<>();
        for (int i = 0; i < tellers.size(); i++) {
            Teller teller = tellers.get(i);
            ties.put(
                    teller.id(),
                    new StatementTies(teller.speakers(), chains.getOrDefault(i, List.of()), around(teller, byId)));
        }
        return ties;
    }

    private static List<String> around(Teller teller, Map<String, Teller> byId) {
        List<String> around = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = teller.parent();
        while (next != null && seen.add(next)) {
            Teller outer = byId.get(next);
            if (outer == null) {
                break;
            }
            around.addAll(outer.speakers());
            next = outer.parent();
        }
        return around;
    }
}
