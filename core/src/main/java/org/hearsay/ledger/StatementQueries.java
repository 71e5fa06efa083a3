package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.hearsay.statement.ChainLink;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** Finds statements and their speakers. <b>Threads:</b> one. */
final class StatementQueries {
    private static final String JOINS =
            " JOIN reading r ON r.key = s.reading JOIN revision v ON v.key = r.revision WHERE ";
    private static final int DIGITS = 12;
    private static final int FIRST_CELL = 10;

    private final Database database;
    private final Dialect dialect;
    private final Shelf shelf;
    private final Overlay overlay;
    private final Annotator annotator;

    StatementQueries(Database database, Dialect dialect, Shelf shelf, Overlay overlay) {
        this.database = database;
        this.dialect = dialect;
        this.shelf = shelf;
        this.overlay = overlay;
        this.annotator = new Annotator(database, overlay);
    }

    /** From where, and under which conditions. */
    private Conditions conditions(StatementSearch search, String key, WordQuery query) {
        Conditions conditions = new Conditions();
        if (!query.isEmpty()) {
            conditions.add(dialect.searchCondition(), dialect.searchParameter(query));
        }
        return conditions
                .addAny(
                        "s.kind",
                        search.kinds().stream().map(StatementKind::code).toList())
                .addIf(search.after(), key + " < ?")
                .addIf(search.from() == null ? null : search.from().toString(), "v.day >= ?")
                .addIf(search.to() == null ? null : search.to().toString(), "v.day <= ?")
                .add(Conditions.NEWEST);
    }

    private String source(WordQuery query) {
        return query.isEmpty()
                ? " FROM statement s"
                : " FROM statement_search found JOIN statement s ON s.key = " + dialect.searchKey();
    }

    /** The last recorded first. */
    List<StatementRecord> statements(StatementSearch search) throws SQLException {
        WordQuery query = search.query();
        String key = query.isEmpty() ? "s.key" : dialect.searchKey();
        Conditions conditions = conditions(search, key, query);
        String columns = StatementRows.STATEMENT.names("s.");
        PreparedStatement statement = database.prepare("SELECT s.key, r.digest, s.reading, s.number, v.address,"
                + " v.publisher, v.headline, v.published, v.text, " + columns + source(query) + JOINS + conditions.sql()
                + " ORDER BY " + key + " DESC LIMIT " + search.limit());
        Database.set(statement, conditions.parameters());
        List<StatementRecord> records = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                records.add(read(rows));
            }
        }
        return records;
    }

    private StatementRecord read(ResultSet rows) throws SQLException {
        List<@Nullable Object> cells = shelf.cells(rows, FIRST_CELL, StatementRows.STATEMENT);
        Statement found = StatementRows.read(new Row(cells), links(rows.getLong(3), rows.getLong(4)));
        ArticleRecord article = article(database, rows, 5);
        Object check = cells.get(1);
        return new StatementRecord(
                rows.getLong(1),
                id(rows.getBytes(2), found.id()),
                found.kind(),
                found.stance(),
                found.speaker(),
                found.sourceType(),
                found.chain(),
                StatementRows.words(found.content(), Shelf.unpacked(rows.getBytes(9))),
                found.content(),
                found.confidence(),
                article,
                annotator.statement(rows.getLong(3), found, article.address(), check));
    }

    static String id(byte[] digest, String finding) {
        return HexFormat.of().formatHex(digest).substring(0, DIGITS) + "." + finding;
    }

    /** What four columns of a result tell: address, publisher, headline, date. */
    static ArticleRecord article(Database database, ResultSet rows, int from) throws SQLException {
        long publisher = rows.getLong(from + 1);
        String name = rows.wasNull() ? null : database.term(publisher);
        return new ArticleRecord(
                StoredText.read(rows.getString(from)), name, text(rows, from + 2), text(rows, from + 3));
    }

    private static @Nullable String text(ResultSet rows, int place) throws SQLException {
        String written = rows.getString(place);
        return written == null ? null : StoredText.read(written);
    }

    private List<ChainLink> links(long reading, long statement) throws SQLException {
        PreparedStatement query = database.prepare("SELECT " + StatementRows.LINK.names()
                + " FROM link WHERE key >= ? AND key < ? AND statement = ? ORDER BY key");
        Database.set(query, reading * Table.SIBLINGS, (reading + 1) * Table.SIBLINGS, statement);
        List<ChainLink> links = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Row row = new Row(shelf.cells(rows, 1, StatementRows.LINK));
                row.whole();
                links.add(new ChainLink(row.text(), row.text(), row.optionalSpan()));
            }
        }
        return links;
    }

    /** Those with most statements first, then by name. */
    List<SpeakerRecord> speakers(StatementSearch search) throws SQLException {
        WordQuery query = search.query();
        String key = query.isEmpty() ? "s.key" : dialect.searchKey();
        Conditions conditions = conditions(search, key, query);
        PreparedStatement statement = database.prepare("SELECT name.words, type.words, counted.statements,"
                + " counted.articles, counted.wrong FROM (SELECT coalesce(e.speaker, s.speaker) AS speaker, s.source_type,"
                + " count(*) - count(e.wrong) AS statements,"
                + " count(DISTINCT CASE WHEN e.wrong IS NULL THEN r.revision END) AS articles, count(e.wrong) AS wrong"
                + source(query) + " LEFT JOIN edited e ON e.statement = s.key" + JOINS + "s.speaker IS NOT NULL AND "
                + conditions.sql() + " GROUP BY coalesce(e.speaker, s.speaker), s.source_type) counted"
                + " JOIN term name ON name.key = counted.speaker JOIN term type ON type.key = counted.source_type"
                + " ORDER BY counted.statements DESC, name.words" + dialect.collation() + ", type.words"
                + dialect.collation() + " LIMIT " + search.limit());
        Database.set(statement, conditions.parameters());
        List<SpeakerRecord> records = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String name = StoredText.read(rows.getString(1));
                SourceType type = SourceType.valueOf(rows.getString(2).toUpperCase(Locale.ROOT));
                records.add(new SpeakerRecord(
                        name, type, rows.getLong(3), rows.getLong(4), rows.getLong(5), written(name)));
            }
        }
        return records;
    }

    /** The names in the articles in whose place a name is shown. */
    private List<String> written(String shown) throws SQLException {
        if (overlay.renaming().names().isEmpty()) {
            return List.of();
        }
        String sql = "SELECT DISTINCT t.words FROM edited e JOIN statement s ON s.key = e.statement"
                + " JOIN term t ON t.key = s.speaker WHERE e.speaker = (SELECT key FROM term WHERE words = ?)";
        return database.lines(sql, shown).stream().sorted().toList();
    }
}
