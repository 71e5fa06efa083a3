package org.hearsay.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** SQLite with FTS5. */
final class SqliteDialect implements Dialect {
    /** The columns of the index of words, in their order. */
    static final List<String> COLUMNS = List.of("words", "speaker", "publisher", "tags");

    @Override
    public void lock(Database database) {
        // every change begins by locking the file
    }

    @Override
    public void index(Database database, long key, SearchEntry entry) throws SQLException {
        index(database, "statement_search", key, entry);
    }

    static void index(Database database, String table, long key, SearchEntry entry) throws SQLException {
        change(database, table + " (rowid, words, speaker, publisher, tags) VALUES (?, ?, ?, ?, ?)", key, entry);
    }

    @Override
    public void unindex(Database database, long key, SearchEntry entry) throws SQLException {
        change(
                database,
                "statement_search (statement_search, rowid, words, speaker, publisher, tags)"
                        + " VALUES ('delete', ?, ?, ?, ?, ?)",
                key,
                entry);
    }

    private static void change(Database database, String into, long key, SearchEntry entry) throws SQLException {
        database.change(
                "INSERT INTO " + into,
                key,
                String.join(" ", entry.words()),
                String.join(" ", entry.speaker()),
                String.join(" ", entry.publisher()),
                String.join(" ", entry.tags()));
    }

    @Override
    public void beforeErasing(Database database) throws SQLException {
        database.command("PRAGMA secure_delete = ON");
        // each deleted term would have every table searched for it; the eraser has looked already
        database.command("PRAGMA foreign_keys = OFF");
    }

    @Override
    public void endErasing(Database database) throws SQLException {
        database.command("PRAGMA foreign_keys = ON");
    }

    @Override
    public void afterErasing(Database database, List<String> tables) throws SQLException {
        database.rest();
        database.command("INSERT INTO statement_search (statement_search) VALUES ('optimize')");
        database.command("VACUUM");
        Long busy = database.number("PRAGMA wal_checkpoint(TRUNCATE)");
        if (busy != null && busy != 0) {
            throw new SQLException("another program reads the ledger");
        }
    }

    @Override
    public String searchKey() {
        return "found.rowid";
    }

    @Override
    public String searchCondition() {
        return "found.statement_search MATCH ?";
    }

    @Override
    public String collation() {
        return " COLLATE BINARY";
    }

    @Override
    public List<String> faults(Database database) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (String line : database.lines("PRAGMA integrity_check(20)")) {
            if (!line.equals("ok")) {
                faults.add("SQLite finds the file damaged: " + line);
            }
        }
        for (String line : database.lines(
                "SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check LIMIT 20")) {
            faults.add("a row of this table points at a record that is not there: " + line.strip());
        }
        return faults;
    }

    @Override
    public String snapshot() {
        return "BEGIN DEFERRED";
    }

    @Override
    public IndexCheck indexCheck(Database database, IndexDamage damage) throws SQLException {
        return new SqliteIndexCheck(database, damage);
    }

    @Override
    public void backup(Database database, Path to) throws SQLException {
        new SqliteBackup(database, to).write();
    }

    @Override
    public String searchParameter(WordQuery query) {
        StringJoiner wanted = new StringJoiner(" AND ");
        StringBuilder unwanted = new StringBuilder();
        for (WordQuery.Clause clause : query.clauses()) {
            String term = term(clause);
            if (clause.negated()) {
                unwanted.append(" NOT ").append(term);
            } else {
                wanted.add(term);
            }
        }
        query.speaker().forEach(word -> wanted.add("(speaker : \"" + word + "\")"));
        query.publisher().forEach(word -> wanted.add("(publisher : \"" + word + "\")"));
        query.tags().forEach(tags -> wanted.add("(tags : (" + any(tags) + "))"));
        return "(" + wanted + ")" + unwanted;
    }

    private static String term(WordQuery.Clause clause) {
        String words = "\"" + String.join(" ", clause.words()) + "\"";
        return "({words speaker} : " + words + (clause.prefix() ? " *" : "") + ")";
    }

    private static String any(List<String> tags) {
        return String.join(" OR ", tags.stream().map(tag -> "\"" + tag + "\"").toList());
    }
}
