package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a person means by an id, and names findings so that another reading of the article knows them again.
 *
 * <p>A statement is the same where article, words and speaker are; an event, where article, place and words are.
 * <b>Threads:</b> one.
 */
final class Findings {
    private static final Pattern ID = Pattern.compile("([0-9a-f]{4,64})(?:\\.([sv][0-9]+))?");
    private static final int DIGEST_LENGTH = 64;
    private static final String FIELD = "\n";

    private final Database database;

    /**
     * A statement that an act is about.
     *
     * @param key of {@code statement}
     * @param id all over the ledger
     * @param address of its article
     * @param speaker as written; null when nobody is named
     * @param finding its key for acts
     */
    record Told(
            long key, String id, String address, @Nullable String speaker, String finding) {}

    Findings(Database database) {
        this.database = database;
    }

    /** @param check the check sum of the words, as a number */
    static String statement(String address, @Nullable Object check, @Nullable String speaker) {
        return String.join(FIELD, "s", address, String.valueOf(check), speaker == null ? "" : speaker);
    }

    static String event(String address, String anchor, String words) {
        return String.join(FIELD, "v", address, anchor, words);
    }

    /** The address in a key. */
    static String address(String finding) {
        return finding.split(FIELD, 3)[1];
    }

    /** The key of the reading that an id begins with; null when there is none, or more than one. */
    @Nullable
    Long reading(String id) throws SQLException {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return null;
        }
        String digits = parts.group(1);
        PreparedStatement query =
                database.prepare("SELECT key FROM reading WHERE digest >= ? AND digest <= ? ORDER BY digest LIMIT 2");
        Database.set(query, bytes(digits, "0"), bytes(digits, "f"));
        List<Long> keys = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys.size() == 1 ? keys.get(0) : null;
    }

    private static byte[] bytes(String digits, String end) {
        return HexFormat.of().parseHex(digits + end.repeat(DIGEST_LENGTH - digits.length()));
    }

    /** The part of an id behind the point; null when it names a whole reading, or is no id. */
    static @Nullable String within(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches() ? parts.group(2) : null;
    }

    /** An id of a finding that is there, in its usual length. */
    String id(String id) throws SQLException {
        byte[] digest = database.bytes("SELECT digest FROM reading WHERE key = ?", reading(id));
        return StatementQueries.id(digest, String.valueOf(within(id)));
    }

    /** The statements that an id means: one, or all of a reading. */
    List<Told> statements(String id) throws SQLException {
        Long reading = reading(id);
        String within = within(id);
        if (reading == null) {
            return List.of();
        }
        return within == null ? told("s.reading = ?", reading) : told("s.reading = ? AND s.id = ?", reading, within);
    }

    /** The statements that a condition on {@code s}, {@code r}, {@code v} and {@code name} leaves, in their order. */
    List<Told> told(String condition, Object... parameters) throws SQLException {
        PreparedStatement query = database.prepare("SELECT s.key, r.digest, s.id, v.address, s.words_check, name.words"
                + " FROM statement s JOIN reading r ON r.key = s.reading JOIN revision v ON v.key = r.revision"
                + " LEFT JOIN term name ON name.key = s.speaker WHERE " + condition + " ORDER BY s.key");
        Database.set(query, parameters);
        List<Told> told = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String address = StoredText.read(rows.getString(4));
                String written = rows.getString(6);
                String speaker = written == null ? null : StoredText.read(written);
                told.add(new Told(
                        rows.getLong(1),
                        StatementQueries.id(rows.getBytes(2), rows.getString(3)),
                        address,
                        speaker,
                        statement(address, rows.getLong(5), speaker)));
            }
        }
        return told;
    }

    /** The key of the statement or event with an id; null when there is none. */
    @Nullable
    String finding(String id) throws SQLException {
        String within = within(id);
        Long reading = reading(id);
        if (within == null || reading == null) {
            return null;
        }
        if (within.startsWith("s")) {
            List<Told> told = statements(id);
            return told.isEmpty() ? null : told.get(0).finding();
        }
        PreparedStatement query = database.prepare("SELECT v.address, e.anchor, e.words FROM event e"
                + " JOIN reading r ON r.key = e.key / " + Table.SIBLINGS + " JOIN revision v ON v.key = r.revision"
                + " WHERE e.key >= ? AND e.key < ? AND e.id = ?");
        Database.set(query, reading * Table.SIBLINGS, (reading + 1) * Table.SIBLINGS, within);
        try (ResultSet rows = query.executeQuery()) {
            return rows.next()
                    ? event(StoredText.read(rows.getString(1)), rows.getString(2), StoredText.read(rows.getString(3)))
                    : null;
        }
    }

    /**
     * The address of the article that a person means by an address, a page's name, or an id of the ledger.
     *
     * @throws IllegalArgumentException when there are several
     */
    @Nullable
    String article(String named) throws SQLException {
        List<String> found = database.lines("SELECT DISTINCT address FROM revision WHERE address = ?", named);
        if (found.isEmpty()) {
            found = database.lines("SELECT DISTINCT address FROM revision WHERE url = ? OR name = ?", named, named);
        }
        Long reading = found.isEmpty() ? reading(named) : null;
        if (reading != null && within(named) != null) {
            throw new IllegalArgumentException(
                    named + " is one finding; its article's id is what stands before the point");
        }
        if (reading != null) {
            found = database.lines(
                    "SELECT v.address FROM revision v JOIN reading r ON r.revision = v.key WHERE r.key = ?", reading);
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("several articles are called " + named + "; give the address of one");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * The same of one that is there.
     *
     * @throws IllegalArgumentException when there is none, or there are several
     */
    String existing(String named) throws SQLException {
        String address = article(named);
        if (address == null) {
            throw new IllegalArgumentException("the ledger has no article called " + named);
        }
        return address;
    }
}
