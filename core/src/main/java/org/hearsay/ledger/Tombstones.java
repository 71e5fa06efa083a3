package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hearsay.article.Article;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Kind;

/** What is left of articles that were erased: rows of {@code tombstone}, one a revision. <b>Threads:</b> stateless. */
final class Tombstones {
    private Tombstones() {}

    /** Puts one up, inside a change. */
    static void add(Database database, long erasure, String revision, String address, String text) throws SQLException {
        put(database, erasure, revision, address, Appender.bytes(digest(text)));
    }

    /** Puts one up for a revision that another ledger erased; what its text was nobody knows any more. */
    static void take(Database database, long erasure, String revision, String address) throws SQLException {
        put(database, erasure, revision, address, new byte[0]);
    }

    private static void put(Database database, long erasure, String revision, String address, byte[] textDigest)
            throws SQLException {
        database.change(
                "INSERT INTO tombstone (key, correction, digest, address, text_digest, last_term)"
                        + " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(key), 0) FROM term))",
                database.next("tombstone"),
                erasure,
                Appender.bytes(revision),
                address,
                textDigest);
    }

    private static String digest(String text) {
        return ContentDigest.of(StoredText.write(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an article may not be added, since one at its address, or of its text, was erased. */
    static boolean refuses(Database database, Overlay overlay, Article article) throws SQLException {
        if (overlay.refused().isEmpty()) {
            return false;
        }
        return overlay.refused().contains(ArticleRows.address(article))
                || database
                        .lines("SELECT address FROM tombstone WHERE text_digest = ?", (Object)
                                Appender.bytes(digest(article.text())))
                        .stream()
                        .anyMatch(overlay.refused()::contains);
    }

    /** Looks whether each erasure has its tombstones, and what was erased is not there again. */
    static void check(Database database, Overlay overlay, List<Correction> acts, Consumer<Damage> taker)
            throws SQLException {
        Map<Long, TreeSet<String>> digests = new HashMap<>();
        PreparedStatement query = database.prepare("SELECT correction, digest FROM tombstone");
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                digests.computeIfAbsent(rows.getLong(1), unused -> new TreeSet<>())
                        .add(HexFormat.of().formatHex(rows.getBytes(2)));
            }
        }
        for (Correction act : acts) {
            boolean erased = act.act().kind() == Kind.ERASED;
            TreeSet<String> wanted = erased ? new TreeSet<>(act.act().findings()) : new TreeSet<>();
            if (!wanted.equals(digests.getOrDefault(act.number(), new TreeSet<>()))) {
                taker.accept(
                        new Damage("table tombstone", "it does not fit the erasure with the number " + act.number()));
            }
        }
        for (String address : new TreeSet<>(overlay.refused())) {
            if (database.number("SELECT key FROM revision WHERE address = ? LIMIT 1", address) != null) {
                taker.accept(new Damage("article " + address, "it was erased, and is there again"));
            }
        }
    }
}
