package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One connection with its prepared statements and the words of {@code term}.
 *
 * <p><b>Errors:</b> {@link LedgerException}. <b>Threads:</b> one.
 */
final class Database implements AutoCloseable {
    private static final int MOST_TERMS = 200_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, Long> keys = bounded();
    private final Map<Long, String> words = bounded();

    /** Work on the database; may fail as databases do. */
    interface Work<T> {
        T run() throws SQLException;
    }

    Database(Connection connection) {
        this.connection = connection;
    }

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST_TERMS;
            }
        };
    }

    /** What leads to the database; it may hold a password. */
    String address() throws SQLException {
        return connection.getMetaData().getURL();
    }

    /** A statement, prepared once; its parameters are those of its last use until they are set. */
    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** A statement of its own, to be closed by whoever runs through its result. */
    PreparedStatement fresh(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** The first number of the first row; null when there is no row, or nothing in it. */
    @Nullable
    Long number(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepare(sql);
        set(statement, parameters);
        try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                return null;
            }
            long number = rows.getLong(1);
            return rows.wasNull() ? null : (Long) number;
        }
    }

    /** The numbers in the first column of all rows. */
    List<Long> numbers(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepare(sql);
        set(statement, parameters);
        List<Long> numbers = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    /** The first column of all rows. */
    List<String> lines(String sql, @Nullable Object... parameters) throws SQLException {
        List<String> lines = new ArrayList<>();
        PreparedStatement statement = prepare(sql);
        set(statement, parameters);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(StoredText.read(rows.getString(1)));
            }
        }
        return lines;
    }

    /** The bytes in the first column of the one row that there is. */
    byte[] bytes(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepare(sql);
        set(statement, parameters);
        try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalArgumentException("a row is not there");
            }
            return rows.getBytes(1);
        }
    }

    /** Runs something that is no change of rows and can stand in no transaction. */
    void command(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** Runs a change. */
    void change(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepare(sql);
        set(statement, parameters);
        statement.executeUpdate();
    }

    static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            set(statement, i + 1, parameters[i]);
        }
    }

    static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof Long whole) {
            statement.setLong(place, whole);
        } else if (value instanceof Integer whole) {
            statement.setInt(place, whole);
        } else if (value instanceof Double real) {
            statement.setDouble(place, real);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            statement.setString(place, StoredText.write(value.toString()));
        }
    }

    /** The key of words that come again and again, made when they are new. */
    long key(String term) throws SQLException {
        Long known = keys.get(term);
        if (known == null) {
            known = number("SELECT key FROM term WHERE words = ?", term);
        }
        if (known == null) {
            known = nextTerm();
            change("INSERT INTO term (key, words) VALUES (?, ?)", known, term);
        }
        keys.put(term, known);
        return known;
    }

    /** The words of a key. */
    String term(long key) throws SQLException {
        String known = words.get(key);
        if (known == null) {
            PreparedStatement statement = prepare("SELECT words FROM term WHERE key = ?");
            statement.setLong(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalArgumentException("no term has the key " + key);
                }
                known = StoredText.read(rows.getString(1));
            }
            words.put(key, known);
        }
        return known;
    }

    /** The first free key of a table; only inside a change, which nobody else can make at the same time. */
    long next(String table) throws SQLException {
        Long last = number("SELECT max(key) FROM " + table);
        return last == null ? 1 : last + 1;
    }

    /** The key of new words: never one that erased words had, which another process may still remember. */
    private long nextTerm() throws SQLException {
        Long erased = number("SELECT max(last_term) FROM tombstone");
        return Math.max(next("term"), erased == null ? 1 : erased + 1);
    }

    /** Forgets the words of {@code term}. */
    void forget() {
        keys.clear();
        words.clear();
    }

    /** Runs all of a change or nothing of it. */
    <T> T transaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run();
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException failure) {
            undo(failure);
            throw failure;
        }
    }

    /** Ends a change that failed; SQLite has ended it already when the disk is full, and does not want that twice. */
    private void undo(Exception failure) {
        forget();
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.clearBatch();
            }
            connection.rollback();
        } catch (SQLException ended) {
            failure.addSuppressed(ended);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException ended) {
            failure.addSuppressed(ended);
        }
    }

    /** Runs what only reads, inside a change of nothing that begins so. */
    void snapshot(String begin, Work<?> work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(begin);
            try {
                work.run();
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }

    /** Ends all prepared statements; some commands want none to be under way. */
    void rest() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    @Override
    public void close() {
        try {
            rest();
            connection.close();
        } catch (SQLException failure) {
            throw new LedgerException("the ledger could not be closed", failure);
        }
    }
}
