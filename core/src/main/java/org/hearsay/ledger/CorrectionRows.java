package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The acts of people as rows of {@code correction}, each with a digest that covers it and the one before it.
 *
 * <p><b>Threads:</b> one.
 */
final class CorrectionRows {
    private static final String COLUMNS = "kind, subject, object, findings, because, author, recorded";

    private final Database database;

    /** A row: the act, whether parts of it were erased, and the digest that was written with it. */
    private record Written(long key, Act act, String recorded, boolean blanked, String digest) {
        private boolean stands() {
            return !act.subject().isEmpty();
        }
    }

    CorrectionRows(Database database) {
        this.database = database;
    }

    /** How many there are; numbers have no gap. */
    long last() throws SQLException {
        Long last = database.number("SELECT max(key) FROM correction");
        return last == null ? 0 : last;
    }

    /** All of them, in the order of recording. */
    List<Correction> all() throws SQLException {
        List<Written> rows = rows();
        Set<Long> undone = undone(rows);
        return rows.stream()
                .map(row -> new Correction(
                        row.key(), row.act(), row.recorded(), row.stands() && !undone.contains(row.key())))
                .toList();
    }

    /** The last act decides: whatever it undoes cannot undo anything itself. */
    private static Set<Long> undone(List<Written> rows) {
        Set<Long> undone = new HashSet<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Written row = rows.get(i);
            if (row.act().kind() == Kind.UNDONE && row.stands() && !undone.contains(row.key())) {
                undone.add(Long.valueOf(row.act().subject()));
            }
        }
        return undone;
    }

    private List<Written> rows() throws SQLException {
        PreparedStatement query =
                database.prepare("SELECT key, digest, blanked, " + COLUMNS + " FROM correction ORDER BY key");
        List<Written> rows = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.add(new Written(
                        found.getLong(1),
                        act(found, 4),
                        found.getString(10),
                        found.getObject(3) != null,
                        HexFormat.of().formatHex(found.getBytes(2))));
            }
        }
        return rows;
    }

    private static Act act(ResultSet found, int from) throws SQLException {
        String findings = found.getString(from + 3);
        return new Act(
                Kind.valueOf(found.getString(from).toUpperCase(Locale.ROOT)),
                StoredText.read(found.getString(from + 1)),
                text(found, from + 2),
                findings.isEmpty() ? List.of() : List.of(findings.split(" ")),
                text(found, from + 4),
                StoredText.read(found.getString(from + 5)));
    }

    private static @Nullable String text(ResultSet found, int place) throws SQLException {
        String written = found.getString(place);
        return written == null ? null : StoredText.read(written);
    }

    /** Records an act, inside a change that the caller ends; gives its number. */
    long add(Act act, String recorded) throws SQLException {
        List<Written> rows = rows();
        long key = rows.size() + 1L;
        String before = rows.isEmpty() ? "" : rows.get(rows.size() - 1).digest();
        database.change(
                "INSERT INTO correction (key, digest, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key,
                Appender.bytes(digest(before, key, act, recorded)),
                act.kind().code(),
                act.subject(),
                act.object(),
                String.join(" ", act.findings()),
                act.because(),
                act.author(),
                recorded);
        return key;
    }

    private static String digest(String before, long key, Act act, String recorded) {
        return new ContentDigest()
                .add(before)
                .add(key)
                .add(act.kind().code())
                .add(act.subject())
                .add(act.object())
                .add(String.join(" ", act.findings()))
                .add(act.because())
                .add(act.author())
                .add(recorded)
                .hex();
    }

    /** Leaves of an act what an erasure allows; its digest stays, so that the acts behind it can still be checked. */
    void blank(long key, Act left, long erasure) throws SQLException {
        database.change(
                "UPDATE correction SET subject = ?, object = ?, findings = ?, because = ?, blanked = ? WHERE key = ?",
                left.subject(),
                left.object(),
                String.join(" ", left.findings()),
                left.because(),
                erasure,
                key);
    }

    /** Looks whether each act is as it was written, and none is missing. */
    void check(Consumer<Damage> taker) throws SQLException {
        String before = "";
        long number = 0;
        for (Written row : rows()) {
            number++;
            boolean same = row.digest().equals(digest(before, number, row.act(), row.recorded()));
            if (row.key() != number || !(same || row.blanked())) {
                taker.accept(new Damage("edit " + row.key(), "it, or one before it, is not as it was recorded"));
                return;
            }
            before = row.digest();
        }
    }
}
