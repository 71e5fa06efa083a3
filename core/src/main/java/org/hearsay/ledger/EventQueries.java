package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.event.Event;
import org.hearsay.event.EventCount;
import org.hearsay.event.Participant;
import org.jspecify.annotations.Nullable;

/** Finds events. <b>Threads:</b> one. */
final class EventQueries {
    /** A TIMEX3 value, or the day of publication; an event without either comes first. */
    private static final String TIME = "coalesce(t.words, v.day, '')";

    private static final int FIRST_CELL = 9;

    private final Database database;
    private final Dialect dialect;
    private final Shelf shelf;
    private final Annotator annotator;

    EventQueries(Database database, Dialect dialect, Shelf shelf, Overlay overlay) {
        this.database = database;
        this.dialect = dialect;
        this.shelf = shelf;
        this.annotator = new Annotator(database, overlay);
    }

    List<EventRecord> events(EventSearch search) throws SQLException {
        Conditions conditions = conditions(search);
        String columns = EventRows.EVENT.names("e.");
        String order = search.byTime() ? TIME + dialect.collation() + ", e.key" : "e.key DESC";
        PreparedStatement statement = database.prepare("SELECT e.key, r.digest, " + TIME
                + ", speaker.words, v.address, v.publisher, v.headline, v.published, " + columns
                + " FROM event e JOIN reading r ON r.key = e.key / " + Table.SIBLINGS
                + " JOIN revision v ON v.key = r.revision"
                + " LEFT JOIN term t ON t.key = e.time_value"
                + " LEFT JOIN statement s ON s.reading = r.key AND s.id = e.asserted_by"
                + " LEFT JOIN term speaker ON speaker.key = s.speaker"
                + " WHERE " + conditions.sql() + " ORDER BY " + order + " LIMIT " + search.limit());
        Database.set(statement, conditions.parameters());
        List<EventRecord> records = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                records.add(read(rows, search.byTime()));
            }
        }
        return records;
    }

    private Conditions conditions(EventSearch search) {
        Conditions conditions = new Conditions()
                .add(Conditions.NEWEST)
                .addIf(search.from() == null ? null : search.from().toString(), TIME + dialect.collation() + " >= ?")
                .addIf(search.to() == null ? null : search.to() + "~", TIME + dialect.collation() + " <= ?")
                .addAny(
                        "e.type",
                        search.types().stream().map(EventQueries::word).toList())
                .addAny(
                        "e.factuality",
                        search.factualities().stream().map(EventQueries::word).toList())
                .addIf(
                        search.place() == null ? null : Conditions.part(search.place()),
                        "e.where_name IN (SELECT key FROM term WHERE lower(words) LIKE ? ESCAPE '!')");
        if (search.participant() != null) {
            participant(conditions, Conditions.part(search.participant()));
        }
        if (search.after() != null) {
            cursor(conditions, search.after(), search.byTime());
        }
        return conditions;
    }

    private static void participant(Conditions conditions, String part) {
        conditions.add(
                "EXISTS (SELECT 1 FROM participant p JOIN term name ON name.key = p.name"
                        + " LEFT JOIN term code ON code.key = p.code"
                        + " WHERE p.key >= r.key * " + Table.SIBLINGS + " AND p.key < (r.key + 1) * "
                        + Table.SIBLINGS + " AND p.event = e.key % " + Table.SIBLINGS
                        + " AND (lower(name.words) LIKE ? ESCAPE '!' OR lower(code.words) LIKE ? ESCAPE '!'))",
                part,
                part);
    }

    /** A cursor is the event's key and, in the order of time, the time. */
    private void cursor(Conditions conditions, String after, boolean byTime) {
        String[] parts = after.split(",", 2);
        try {
            long key = Long.parseLong(parts[0]);
            if (byTime) {
                conditions.add("(" + TIME + dialect.collation() + ", e.key) > (?, ?)", parts[1], key);
            } else {
                conditions.add("e.key < ?", key);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notACursor) {
            throw new IllegalArgumentException("no cursor of this search: " + after, notACursor);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private EventRecord read(ResultSet rows, boolean byTime) throws SQLException {
        long key = rows.getLong(1);
        List<@Nullable Object> cells = shelf.cells(rows, FIRST_CELL, EventRows.EVENT);
        String time = StoredText.read(rows.getString(3));
        String speaker = rows.getString(4);
        List<Participant> actors = new ArrayList<>();
        List<Participant> recipients = new ArrayList<>();
        long reading = key / Table.SIBLINGS;
        long number = key % Table.SIBLINGS;
        participants(reading, number, actors, recipients);
        Event event = EventRows.read(new Row(cells), actors, recipients).counting(counts(reading, number));
        ArticleRecord article = StatementQueries.article(database, rows, 5);
        String words = String.valueOf(cells.get(2));
        return new EventRecord(
                key + (byTime ? "," + time : ""),
                StatementQueries.id(rows.getBytes(2), event.id()),
                time.isEmpty() ? null : time,
                words,
                event,
                speaker == null ? null : StoredText.read(speaker),
                article,
                annotator.event(reading, event, article.address(), words));
    }

    private List<EventCount> counts(long reading, long event) throws SQLException {
        PreparedStatement query = database.prepare("SELECT " + EventRows.COUNT.names()
                + " FROM event_count WHERE key >= ? AND key < ? AND event = ? ORDER BY key");
        Database.set(query, reading * Table.SIBLINGS, (reading + 1) * Table.SIBLINGS, event);
        List<EventCount> counts = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counts.add(EventRows.count(new Row(shelf.cells(rows, 1, EventRows.COUNT))));
            }
        }
        return counts;
    }

    private void participants(long reading, long event, List<Participant> actors, List<Participant> recipients)
            throws SQLException {
        PreparedStatement query = database.prepare("SELECT " + EventRows.PARTICIPANT.names()
                + " FROM participant WHERE key >= ? AND key < ? AND event = ? ORDER BY key");
        Database.set(query, reading * Table.SIBLINGS, (reading + 1) * Table.SIBLINGS, event);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                EventRows.take(new Row(shelf.cells(rows, 1, EventRows.PARTICIPANT)), actors, recipients);
            }
        }
        parts(reading, event, actors);
    }

    private void parts(long reading, long event, List<Participant> actors) throws SQLException {
        PreparedStatement query = database.prepare("SELECT " + EventRows.GROUND.names()
                + " FROM ground WHERE key >= ? AND key < ? AND event = ? ORDER BY key");
        Database.set(query, reading * Table.SIBLINGS, (reading + 1) * Table.SIBLINGS, event);
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Row row = new Row(shelf.cells(rows, 1, EventRows.GROUND));
                row.whole();
                EventRows.give(row, actors);
            }
        }
    }
}
