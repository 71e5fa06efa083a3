package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index again in SQLite's temporary file, and runs through both side by side, word by word.
 *
 * <p>The index keeps no copy of its words, so SQLite's own check of it cannot know which they should be.
 */
final class SqliteIndexCheck implements IndexCheck {
    private static final List<String> BEGIN = List.of(
            "CREATE VIRTUAL TABLE temp.expected USING fts5 (words, speaker, publisher, tags, content = '',"
                    + " columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2')",
            "CREATE VIRTUAL TABLE temp.expected_words USING fts5vocab (temp, expected, instance)",
            "CREATE VIRTUAL TABLE temp.recorded_words USING fts5vocab (main, statement_search, instance)");

    private final Database database;
    private final IndexDamage damage;

    /** A word at a place of a statement, in the order of the index. */
    private record Word(String term, long key, String column, long offset) {
        private static final Comparator<Word> ORDER = Comparator.comparing(
                        (Word word) -> word.term().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
                .thenComparingLong(Word::key)
                .thenComparingInt(word -> SqliteDialect.COLUMNS.indexOf(word.column()))
                .thenComparingLong(Word::offset);

        static @Nullable Word next(ResultSet rows) throws SQLException {
            return rows.next()
                    ? new Word(rows.getString(1), rows.getLong(2), rows.getString(3), rows.getLong(4))
                    : null;
        }
    }

    SqliteIndexCheck(Database database, IndexDamage damage) throws SQLException {
        this.database = database;
        this.damage = damage;
        for (String sql : BEGIN) {
            database.change(sql);
        }
    }

    @Override
    public void expect(long key, SearchEntry entry) throws SQLException {
        SqliteDialect.index(database, "temp.expected", key, entry);
    }

    @Override
    public void end() throws SQLException {
        try (PreparedStatement expected = words("expected_words");
                PreparedStatement recorded = words("recorded_words");
                ResultSet wanted = expected.executeQuery();
                ResultSet there = recorded.executeQuery()) {
            compare(wanted, there);
        }
        damage.end();
    }

    private PreparedStatement words(String table) throws SQLException {
        return database.fresh("SELECT term, doc, col, \"offset\" FROM temp." + table);
    }

    private void compare(ResultSet wanted, ResultSet there) throws SQLException {
        Word expected = Word.next(wanted);
        Word recorded = Word.next(there);
        while (expected != null || recorded != null) {
            int order = expected == null ? 1 : recorded == null ? -1 : Word.ORDER.compare(expected, recorded);
            if (order < 0 && expected != null) {
                damage.found(expected.key(), "it cannot be found by its word \"" + expected.term() + "\"");
            } else if (order > 0 && recorded != null) {
                damage.found(recorded.key(), "it is found by \"" + recorded.term() + "\", which does not stand there");
            }
            expected = order <= 0 ? Word.next(wanted) : expected;
            recorded = order >= 0 ? Word.next(there) : recorded;
        }
    }
}
