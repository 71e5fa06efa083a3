package org.hearsay.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.hearsay.article.Article;
import org.hearsay.ledger.ArticleRows.RevisionCells;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Writes readings into the tables. <b>Threads:</b> one. */
final class Appender {
    private final Database database;
    private final Dialect dialect;
    private final Clock clock;
    private final Sightings sightings;
    private final OverlayReader overlays;
    private final EditedRows edited;
    private final Map<Table, String> inserts = new HashMap<>();

    Appender(Database database, Dialect dialect, OverlayReader overlays, Clock clock) {
        this.database = database;
        this.dialect = dialect;
        this.clock = clock;
        this.sightings = new Sightings(database, clock);
        this.overlays = overlays;
        this.edited = new EditedRows(database, dialect);
    }

    /** Appends inside a change that the caller ends. */
    Appended append(Reading reading, PageTrace trace) throws SQLException {
        dialect.lock(database);
        Article article = reading.article();
        Overlay overlay = overlays.now();
        if (Tombstones.refuses(database, overlay, article)) {
            return Appended.ERASED;
        }
        RevisionCells cells = RevisionCells.of(article, reading.licensed());
        String revisionDigest = cells.digest();
        ReadingSheets sheets = ReadingSheets.of(reading);
        String readingDigest = sheets.digest(revisionDigest);
        Long held = keyOf("revision", revisionDigest);
        Long known = held == null ? null : keyOf("reading", readingDigest);
        Appended appended = known != null
                ? Appended.NOTHING
                : held != null ? Appended.READING : isKnown(article) ? Appended.REVISION : Appended.ARTICLE;
        long revision = held != null ? held : addRevision(cells, revisionDigest, article);
        long key = known != null ? known : addReading(revision, readingDigest, sheets, trace);
        if (known == null) {
            addStatements(key, sheets.sheets().get(0), reading, overlay);
        }
        addPage(trace, key, cells);
        boolean back = sightings.add(revision, ArticleRows.address(article), trace);
        return back && appended == Appended.NOTHING ? Appended.RETURN : appended;
    }

    private @Nullable Long keyOf(String table, String digest) throws SQLException {
        return database.number("SELECT key FROM " + table + " WHERE digest = ?", (Object) bytes(digest));
    }

    private boolean isKnown(Article article) throws SQLException {
        return database.number("SELECT key FROM revision WHERE address = ? LIMIT 1", ArticleRows.address(article))
                != null;
    }

    static byte[] bytes(String digest) {
        return HexFormat.of().parseHex(digest);
    }

    private long addRevision(RevisionCells cells, String digest, Article article) throws SQLException {
        long key = database.next("revision");
        Table table = ArticleRows.REVISION;
        PreparedStatement insert = database.prepare(
                "INSERT INTO revision (key, digest, name, day, text, " + table.names() + ") VALUES (?, ?, ?, ?, ?"
                        + ", ?".repeat(table.columns().size()) + ")");
        LocalDate day = article.imprint().day();
        Database.set(
                insert, key, bytes(digest), cells.name(), day == null ? null : day.toString(), packed(cells.text()));
        setCells(insert, 6, table, cells.row());
        insert.executeUpdate();
        addChildren(key, cells.children());
        return key;
    }

    private long addReading(long revision, String digest, ReadingSheets sheets, PageTrace trace) throws SQLException {
        long key = database.next("reading");
        Long model = sheets.model() == null ? null : (Long) database.key(sheets.model());
        database.change(
                "INSERT INTO reading (key, digest, revision, model, build, recorded, sentences)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                key,
                bytes(digest),
                revision,
                model,
                database.key(trace.build()),
                clock.instant().toString(),
                SpanList.write(sheets.sentences()));
        addChildren(key, sheets.sheets().subList(1, sheets.sheets().size()));
        return key;
    }

    private void addPage(PageTrace trace, long reading, RevisionCells cells) throws SQLException {
        database.change(
                "INSERT INTO page (digest, reading, place, retrieved) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                bytes(trace.digest()),
                reading,
                trace.place(),
                cells.retrieved());
    }

    private void addStatements(long reading, Sheet sheet, Reading content, Overlay overlay) throws SQLException {
        long key = database.next("statement");
        Table table = sheet.table();
        PreparedStatement insert = database.prepare("INSERT INTO statement (key, reading, number, " + table.names()
                + ") VALUES (?, ?, ?" + ", ?".repeat(table.columns().size()) + ")");
        for (int i = 0; i < sheet.rows().size(); i++) {
            Database.set(insert, key + i, reading, (long) i);
            setCells(insert, 4, table, sheet.rows().get(i));
            insert.addBatch();
        }
        insert.executeBatch();
        index(key, sheet, content, overlay);
    }

    private void index(long first, Sheet sheet, Reading content, Overlay overlay) throws SQLException {
        String address = ArticleRows.address(content.article());
        long key = first;
        for (Statement statement : content.statements()) {
            String shown = null;
            if (!overlay.leavesStatements()) {
                Object check = sheet.rows().get((int) (key - first)).get(1);
                String finding = Findings.statement(address, check, statement.speaker());
                shown = edited.add(key, statement.speaker(), finding, overlay);
            }
            dialect.index(database, key++, SearchEntry.of(statement, content.article(), shown));
        }
    }

    private void addChildren(long parent, List<Sheet> sheets) throws SQLException {
        for (Sheet sheet : sheets) {
            if (sheet.rows().isEmpty()) {
                continue;
            }
            PreparedStatement insert = database.prepare(inserts.computeIfAbsent(
                    sheet.table(),
                    table -> "INSERT INTO " + table.name() + " (key, " + table.names() + ") VALUES (?"
                            + ", ?".repeat(table.columns().size()) + ")"));
            long key = parent * Table.SIBLINGS;
            for (List<@Nullable Object> row : sheet.rows()) {
                Database.set(insert, key++);
                setCells(insert, 2, sheet.table(), row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void setCells(PreparedStatement insert, int from, Table table, List<@Nullable Object> row)
            throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            boolean term = cell != null && table.columns().get(i).kind() == Table.Kind.TERM;
            Database.set(insert, from + i, term ? (Object) database.key((String) cell) : cell);
        }
    }

    /** A text as it is kept: UTF-8 (see {@link StoredText}), deflated as by zlib. */
    static byte[] packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(StoredText.write(text).getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException("memory cannot be written to", impossible);
        }
        return packed.toByteArray();
    }
}
