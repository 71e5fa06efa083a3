package org.hearsay.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/** PostgreSQL with its full text search. */
final class PostgresDialect implements Dialect {
    /** A number that no other program is likely to lock: the letters of "hearsay". */
    private static final long LOCK = 0x68656172736179L;

    /** What stands in the index of words, from the four parts of a {@link SearchEntry}. */
    static final String DOCUMENT = "(setweight(to_tsvector('hearsay', ?), 'A')"
            + " || setweight(to_tsvector('hearsay', ?), 'B') || setweight(to_tsvector('hearsay', ?), 'C')"
            + " || setweight(to_tsvector('hearsay', ?), 'D'))";

    @Override
    public void lock(Database database) throws SQLException {
        database.prepare("SELECT pg_advisory_xact_lock(" + LOCK + ")").execute();
    }

    @Override
    public void index(Database database, long key, SearchEntry entry) throws SQLException {
        database.change(
                "INSERT INTO statement_search (key, document) VALUES (?, " + DOCUMENT + ")",
                key,
                String.join(" ", entry.words()),
                String.join(" ", entry.speaker()),
                String.join(" ", entry.publisher()),
                String.join(" ", entry.tags()));
    }

    @Override
    public void unindex(Database database, long key, SearchEntry entry) throws SQLException {
        database.change("DELETE FROM statement_search WHERE key = ?", key);
    }

    @Override
    public void beforeErasing(Database database) {
        // nothing is to be readied
    }

    @Override
    public void endErasing(Database database) {
        // nothing was readied
    }

    @Override
    public void afterErasing(Database database, List<String> tables) throws SQLException {
        database.command("VACUUM (FULL, ANALYZE) statement_search, " + String.join(", ", tables));
    }

    @Override
    public String searchKey() {
        return "found.key";
    }

    @Override
    public String searchCondition() {
        return "found.document @@ to_tsquery('hearsay', ?)";
    }

    @Override
    public String collation() {
        return " COLLATE \"C\"";
    }

    @Override
    public List<String> faults(Database database) {
        // PostgreSQL itself keeps rows from pointing at nothing
        return List.of();
    }

    @Override
    public String snapshot() {
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    }

    @Override
    public IndexCheck indexCheck(Database database, IndexDamage damage) {
        return new PostgresIndexCheck(database, damage);
    }

    @Override
    public void backup(Database database, Path to) {
        throw new LedgerException(
                "a ledger in PostgreSQL is backed up by PostgreSQL's own pg_dump, while others write too:"
                        + " pg_dump --format=custom --file=" + to + " DATABASE");
    }

    @Override
    public String searchParameter(WordQuery query) {
        StringJoiner wanted = new StringJoiner(" & ");
        query.clauses().forEach(clause -> wanted.add(phrase(clause)));
        query.speaker().forEach(word -> wanted.add("'" + word + "':B"));
        query.publisher().forEach(word -> wanted.add("'" + word + "':C"));
        query.tags().forEach(tags -> wanted.add("(" + any(tags) + ")"));
        return wanted.toString();
    }

    private static String phrase(WordQuery.Clause clause) {
        StringJoiner phrase = new StringJoiner(" <-> ", clause.negated() ? "!(" : "(", ")");
        for (int i = 0; i < clause.words().size(); i++) {
            boolean open = clause.prefix() && i == clause.words().size() - 1;
            phrase.add("'" + clause.words().get(i) + "':" + (open ? "*AB" : "AB"));
        }
        return phrase.toString();
    }

    private static String any(List<String> tags) {
        return String.join(" | ", tags.stream().map(tag -> "'" + tag + "':D").toList());
    }
}
