package org.hearsay.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hearsay.correction.Annotation;
import org.hearsay.event.Participant;
import org.hearsay.ledger.EventRecord;
import org.hearsay.ledger.RevisionChange;
import org.hearsay.ledger.SpeakerRecord;
import org.hearsay.ledger.StatementRecord;
import org.hearsay.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Records of a ledger as a table with named columns, the same for people and for programs.
 *
 * <p><b>Shape:</b> one row a record, in their order; a cell is a string, a number, a list of strings, or null.
 * <b>Threads:</b> immutable.
 *
 * @param columns what stands in each row
 * @param rows the cells
 */
public record Listing(List<Column> columns, List<List<@Nullable Object>> rows) {

    /**
     * One column.
     *
     * @param name for programs: a field's name, a head in CSV
     * @param width how many cells of a terminal it takes for people; 0 for what is left of the line, -1 to leave it out,
     *     -2 for a list whose members stand on lines of their own below the row
     */
    public record Column(String name, int width) {
        /** Whether people are shown the day alone. */
        boolean isDay() {
            return name.equals("published") || name.equals("time") || name.equals("recorded");
        }

        boolean isNotes() {
            return width == NOTES;
        }
    }

    private static final int DAY = 10;
    private static final int LEFT_OUT = -1;
    private static final int NOTES = -2;
    private static final int REST = 0;

    private static final List<Filled<StatementRecord>> STATEMENTS = List.of(
            Filled.of("id", 17, StatementRecord::id),
            Filled.of("published", DAY, record -> record.article().published()),
            Filled.of("publisher", 14, record -> record.article().publisher()),
            Filled.of("speaker", 18, StatementRecord::shownSpeaker),
            Filled.leftOut("source_type", record -> record.sourceType().code()),
            Filled.leftOut("kind", record -> record.kind().code()),
            Filled.of("stance", 8, record -> record.stance().code()),
            Filled.open("words", StatementRecord::words),
            Filled.leftOut("chain", StatementRecord::chain),
            Filled.leftOut("content", Listing::content),
            Filled.leftOut("confidence", StatementRecord::confidence),
            Filled.leftOut("headline", record -> record.article().headline()),
            Filled.leftOut("address", record -> record.article().address()),
            Filled.leftOut("cursor", StatementRecord::cursor),
            Filled.leftOut("speaker_written", StatementRecord::speaker),
            Filled.notes("notes", record -> notes(record.annotation(), record.speaker())));
    private static final List<Filled<SpeakerRecord>> SPEAKERS = List.of(
            Filled.of("statements", DAY, SpeakerRecord::statements),
            Filled.of("articles", 8, SpeakerRecord::articles),
            Filled.of("source_type", 18, record -> record.sourceType().code()),
            Filled.open("speaker", SpeakerRecord::name),
            Filled.leftOut("written_as", SpeakerRecord::written),
            Filled.leftOut("marked_wrong", SpeakerRecord::wrong),
            Filled.notes("notes", Listing::notes));
    private static final List<Filled<EventRecord>> EVENTS = List.of(
            Filled.of("id", 17, EventRecord::id),
            Filled.of("time", DAY, EventRecord::time),
            Filled.of("type", 9, record -> record.event().type().name()),
            Filled.leftOut("mode", record -> record.event().code().mode()),
            Filled.leftOut("cameo", record -> record.event().code().cameo()),
            Filled.of("actors", 16, record -> names(record.event().actors())),
            Filled.of("recipients", 16, record -> names(record.event().recipients())),
            Filled.of("place", 12, Listing::place),
            Filled.of("factuality", DAY, record -> record.event().factuality().code()),
            Filled.open("words", EventRecord::words),
            Filled.leftOut("asserted_by", EventRecord::shownTeller),
            Filled.leftOut("confidence", record -> record.event().confidence()),
            Filled.leftOut("published", record -> record.article().published()),
            Filled.leftOut("publisher", record -> record.article().publisher()),
            Filled.leftOut("headline", record -> record.article().headline()),
            Filled.leftOut("address", record -> record.article().address()),
            Filled.leftOut("cursor", EventRecord::cursor),
            Filled.notes("notes", record -> notes(record.annotation(), record.assertedBy())));
    private static final List<Filled<RevisionChange>> CHANGES = List.of(
            Filled.of("revision", 12, RevisionChange::revision),
            Filled.of("change", 8, change -> change.kind().name().toLowerCase(Locale.ROOT)),
            Filled.of("what", 9, change -> change.what().name().toLowerCase(Locale.ROOT)),
            Filled.leftOut("before", RevisionChange::before),
            Filled.leftOut("after", RevisionChange::after),
            Filled.open("words", RevisionChange::words));

    /**
     * A column with what stands in it.
     *
     * @param <T> what a row is about
     */
    record Filled<T>(Column column, Cell<T> cell) {
        /** What stands in a column. */
        interface Cell<T> {
            /** What stands there of a record; null when nothing is known. */
            @Nullable
            Object of(T record);
        }

        /** Of a fixed width. */
        static <T> Filled<T> of(String name, int width, Cell<T> cell) {
            return new Filled<>(new Column(name, width), cell);
        }

        /** As wide as the line leaves room for. */
        static <T> Filled<T> open(String name, Cell<T> cell) {
            return new Filled<>(new Column(name, REST), cell);
        }

        /** For programs only. */
        static <T> Filled<T> leftOut(String name, Cell<T> cell) {
            return new Filled<>(new Column(name, LEFT_OUT), cell);
        }

        /** Lines below the row. */
        static <T> Filled<T> notes(String name, Cell<T> cell) {
            return new Filled<>(new Column(name, NOTES), cell);
        }
    }

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static <T> Listing of(List<Filled<T>> columns, List<T> records) {
        return new Listing(
                columns.stream().map(Filled::column).toList(),
                records.stream().map(record -> row(columns, record)).toList());
    }

    private static <T> List<@Nullable Object> row(List<Filled<T>> columns, T record) {
        List<@Nullable Object> row = new ArrayList<>();
        columns.forEach(column -> row.add(column.cell().of(record)));
        return Collections.unmodifiableList(row);
    }

    /** Statements, with who is quoted and where. */
    public static Listing ofStatements(List<StatementRecord> records) {
        return of(STATEMENTS, records);
    }

    /** Speakers, with how much they say. */
    public static Listing ofSpeakers(List<SpeakerRecord> records) {
        return of(SPEAKERS, records);
    }

    /** Events, with who did what to whom, when and where. */
    public static Listing ofEvents(List<EventRecord> records) {
        return of(EVENTS, records);
    }

    /** What changed between the revisions of an article. */
    public static Listing ofChanges(List<RevisionChange> changes) {
        return of(CHANGES, changes);
    }

    private static List<String> content(StatementRecord record) {
        return record.content().stream()
                .map(span -> span.start() + "-" + span.end())
                .toList();
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    private static @Nullable String place(EventRecord record) {
        Place where = record.event().where();
        return where == null ? null : where.name();
    }

    /** What people said, in lines. */
    private static List<String> notes(Annotation annotation, @Nullable String written) {
        List<String> notes = new ArrayList<>();
        if (annotation.speaker() != null) {
            notes.add("edited: the article names " + written);
        }
        annotation.marks().forEach(mark -> notes.add(mark.words()));
        return notes;
    }

    private static List<String> notes(SpeakerRecord record) {
        List<String> notes = new ArrayList<>();
        if (!record.written().isEmpty()) {
            notes.add("edited: in articles also " + String.join(", ", record.written()));
        }
        if (record.wrong() > 0) {
            notes.add(record.wrong() + " more marked wrong");
        }
        return notes;
    }

    /** The last cell of a column, in words; null when there is no row. */
    public @Nullable String last(String column) {
        for (int i = 0; i < columns.size() && !rows.isEmpty(); i++) {
            if (columns.get(i).name().equals(column)) {
                return String.valueOf(rows.get(rows.size() - 1).get(i));
            }
        }
        return null;
    }
}
