package org.hearsay.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.hearsay.ledger.ArticleRows.RevisionCells;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes readings out of the tables. <b>Threads:</b> one. */
final class Shelf {
    private static final String READING =
            "SELECT r.digest, r.revision, r.model, r.sentences, v.digest, v.name, v.text, r.recorded,"
                    + " (SELECT min(p.retrieved) FROM page p WHERE p.reading = r.key), "
                    + ArticleRows.REVISION.names("v.")
                    + " FROM reading r JOIN revision v ON v.key = r.revision WHERE r.key = ?";
    private static final int REVISION = 2;
    private static final int MODEL = 3;
    private static final int SENTENCES = 4;
    private static final int REVISION_DIGEST = 5;
    private static final int NAME = 6;
    private static final int TEXT = 7;
    private static final int RECORDED = 8;
    private static final int RETRIEVED = 9;
    private static final int FIRST_CELL = 10;
    private static final int AT_ONCE = 256;

    private final Database database;

    /**
     * The rows of a reading, not yet put together.
     *
     * @param digest as it is written there
     * @param revisionDigest as it is written there
     * @param recorded when
     */
    record Bundle(
            long key,
            String digest,
            String revisionDigest,
            String recorded,
            RevisionCells revision,
            ReadingSheets sheets) {
        StoredReading stored() {
            return new StoredReading(digest, revisionDigest, sheets.reading(revision), recorded, false);
        }
    }

    /** Takes the key of one reading after the other. */
    interface Taker {
        void take(long key) throws SQLException;
    }

    Shelf(Database database) {
        this.database = database;
    }

    /** Hands over the keys of all readings, in the order they were recorded; holds a bounded number of them. */
    void each(Taker taker) throws SQLException {
        each("", taker);
    }

    /** The same of the newest readings of the articles as they stand. */
    void eachNewest(Taker taker) throws SQLException {
        each(" AND " + Conditions.NEWEST, taker);
    }

    private void each(String condition, Taker taker) throws SQLException {
        long last = 0;
        while (true) {
            List<Long> keys = keys("r.key > ?" + condition + " ORDER BY r.key LIMIT " + AT_ONCE, last);
            for (long key : keys) {
                taker.take(key);
                last = key;
            }
            if (keys.isEmpty()) {
                return;
            }
        }
    }

    /** The keys of those readings that a condition on {@code r} and {@code v} leaves. */
    List<Long> keys(String condition, Object... parameters) throws SQLException {
        PreparedStatement statement = database.prepare(
                "SELECT r.key FROM reading r JOIN revision v ON v.key = r.revision WHERE " + condition);
        Database.set(statement, parameters);
        List<Long> keys = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                keys.add(rows.getLong(1));
            }
        }
        return keys;
    }

    /**
     * The rows of one reading.
     *
     * @throws IllegalArgumentException when a cell does not hold what it should
     */
    Bundle bundle(long key) throws SQLException {
        PreparedStatement statement = database.prepare(READING);
        statement.setLong(1, key);
        try (ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalArgumentException("no reading has the key " + key);
            }
            return bundle(key, rows);
        }
    }

    private Bundle bundle(long key, ResultSet rows) throws SQLException {
        String digest = HexFormat.of().formatHex(rows.getBytes(1));
        String revision = HexFormat.of().formatHex(rows.getBytes(REVISION_DIGEST));
        String retrieved = rows.getString(RETRIEVED);
        RevisionCells cells = new RevisionCells(
                StoredText.read(rows.getString(NAME)),
                retrieved == null ? null : Instant.parse(retrieved),
                unpacked(rows.getBytes(TEXT)),
                cells(rows, FIRST_CELL, ArticleRows.REVISION),
                sheets(rows.getLong(REVISION), ArticleRows.CHILDREN));
        long model = rows.getLong(MODEL);
        String modelDigest = rows.wasNull() ? null : database.term(model);
        List<Span> sentences = SpanList.read(rows.getString(SENTENCES));
        return new Bundle(
                key,
                digest,
                revision,
                rows.getString(RECORDED),
                cells,
                new ReadingSheets(modelDigest, sentences, sheets(key, ReadingSheets.TABLES)));
    }

    private List<Sheet> sheets(long key, List<Table> tables) throws SQLException {
        List<Sheet> sheets = new ArrayList<>();
        for (Table table : tables) {
            PreparedStatement statement = database.prepare(
                    "SELECT " + table.names() + " FROM " + table.name() + " WHERE " + table.siblings());
            Database.set(statement, table.parameters(key));
            List<List<@Nullable Object>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(cells(found, 1, table));
                }
            }
            sheets.add(new Sheet(table, rows));
        }
        return sheets;
    }

    /** The cells of a table's columns in a result, from one place on. */
    List<@Nullable Object> cells(ResultSet rows, int from, Table table) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(cell(rows, from + i, table.columns().get(i).kind()));
        }
        return Collections.unmodifiableList(cells);
    }

    private @Nullable Object cell(ResultSet rows, int place, Table.Kind kind) throws SQLException {
        Object cell = rows.getObject(place);
        if (cell == null) {
            return null;
        }
        return switch (kind) {
            case TEXT -> StoredText.read(rows.getString(place));
            case TERM -> database.term(rows.getLong(place));
            case WHOLE -> rows.getLong(place);
            case REAL -> rows.getDouble(place);
        };
    }

    /** @throws IllegalArgumentException when the bytes are not what {@link Appender#packed} gives */
    static String unpacked(byte[] packed) {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return StoredText.read(new String(inflater.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException damaged) {
            throw new IllegalArgumentException("the text cannot be unpacked", damaged);
        }
    }
}
