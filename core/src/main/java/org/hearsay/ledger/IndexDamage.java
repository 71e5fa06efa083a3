package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tells what is wrong with the index of words, one statement at a time, the first ones by name. <b>Threads:</b> one. */
final class IndexDamage {
    private static final String INDEX = "the index of words";
    private static final int MOST_NAMED = 100;

    private final Database database;
    private final Consumer<Damage> taker;
    private final Set<Long> named = new HashSet<>();
    private final Set<Long> excused = new HashSet<>();
    private long unnamed;

    IndexDamage(Database database, Consumer<Damage> taker) {
        this.database = database;
        this.taker = taker;
    }

    /** Statements of a reading that is damaged itself, so that nobody knows by which words they should be found. */
    void excuse(List<Long> keys) {
        excused.addAll(keys);
    }

    /** How many were excused. */
    int excused() {
        return excused.size();
    }

    /** Something about the whole of it. */
    void found(String message) {
        taker.accept(new Damage(INDEX, message));
    }

    /** Something about a statement; each is named once. */
    void found(long key, String message) throws SQLException {
        if (named.contains(key) || excused.contains(key)) {
            return;
        }
        if (named.size() < MOST_NAMED) {
            named.add(key);
            taker.accept(new Damage(INDEX + ", " + statement(key), message));
        } else {
            unnamed++;
        }
    }

    private String statement(long key) throws SQLException {
        PreparedStatement query = database.prepare(
                "SELECT r.digest, s.id FROM statement s JOIN reading r ON r.key = s.reading WHERE s.key = ?");
        Database.set(query, key);
        try (ResultSet rows = query.executeQuery()) {
            return rows.next()
                    ? "statement " + StatementQueries.id(rows.getBytes(1), rows.getString(2))
                    : "number " + key + ", which no statement has";
        }
    }

    /** Tells how much was not named. */
    void end() {
        if (unnamed > 0) {
            found("it differs in " + unnamed + " more places");
        }
    }
}
