package org.hearsay.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.correction.Annotation;
import org.hearsay.ledger.ArticleRecord;
import org.hearsay.ledger.EventRecord;
import org.hearsay.ledger.RevisionChange;
import org.hearsay.ledger.SpeakerRecord;
import org.hearsay.ledger.StatementRecord;
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

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static <T> Listing of(List<Column> columns, List<T> records, Function<T, List<@Nullable Object>> cells) {
        return new Listing(columns, records.stream().map(cells).toList());
    }

    static List<@Nullable Object> cells(@Nullable Object... cells) {
        List<@Nullable Object> list = new ArrayList<>();
        Collections.addAll(list, cells);
        return Collections.unmodifiableList(list);
    }

    /** Statements, with who is quoted and where. */
    public static Listing ofStatements(List<StatementRecord> records) {
        List<Column> columns = List.of(
                new Column("id", 17),
                new Column("published", DAY),
                new Column("publisher", 14),
                new Column("speaker", 18),
                new Column("source_type", LEFT_OUT),
                new Column("kind", LEFT_OUT),
                new Column("stance", 8),
                new Column("words", REST),
                new Column("chain", LEFT_OUT),
                new Column("content", LEFT_OUT),
                new Column("confidence", LEFT_OUT),
                new Column("headline", LEFT_OUT),
                new Column("address", LEFT_OUT),
                new Column("cursor", LEFT_OUT),
                new Column("speaker_written", LEFT_OUT),
                new Column("notes", NOTES));
        return of(columns, records, Listing::statement);
    }

    private static List<@Nullable Object> statement(StatementRecord record) {
        ArticleRecord article = record.article();
        return cells(
                record.id(),
                article.published(),
                article.publisher(),
                record.shownSpeaker(),
                record.sourceType().code(),
                record.kind().code(),
                record.stance().code(),
                record.words(),
                record.chain(),
                record.content().stream()
                        .map(span -> span.start() + "-" + span.end())
                        .toList(),
                record.confidence(),
                article.headline(),
                article.address(),
                record.cursor(),
                record.speaker(),
                notes(record.annotation(), record.speaker()));
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

    /** Speakers, with how much they say. */
    public static Listing ofSpeakers(List<SpeakerRecord> records) {
        List<Column> columns = List.of(
                new Column("statements", DAY),
                new Column("articles", 8),
                new Column("source_type", 18),
                new Column("speaker", REST),
                new Column("written_as", LEFT_OUT),
                new Column("marked_wrong", LEFT_OUT),
                new Column("notes", NOTES));
        return of(
                columns,
                records,
                record -> cells(
                        record.statements(),
                        record.articles(),
                        record.sourceType().code(),
                        record.name(),
                        record.written(),
                        record.wrong(),
                        notes(record)));
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

    /** Events, with who did what to whom, when and where. */
    public static Listing ofEvents(List<EventRecord> records) {
        List<Column> columns = List.of(
                new Column("id", 17),
                new Column("time", DAY),
                new Column("type", 9),
                new Column("mode", LEFT_OUT),
                new Column("cameo", LEFT_OUT),
                new Column("actors", 16),
                new Column("recipients", 16),
                new Column("place", 12),
                new Column("factuality", DAY),
                new Column("words", REST),
                new Column("asserted_by", LEFT_OUT),
                new Column("confidence", LEFT_OUT),
                new Column("published", LEFT_OUT),
                new Column("publisher", LEFT_OUT),
                new Column("headline", LEFT_OUT),
                new Column("address", LEFT_OUT),
                new Column("cursor", LEFT_OUT),
                new Column("notes", NOTES));
        return of(columns, records, Listing::event);
    }

    private static List<@Nullable Object> event(EventRecord record) {
        ArticleRecord article = record.article();
        return cells(
                record.id(),
                record.time(),
                record.event().type().name(),
                record.event().code().mode(),
                record.event().code().cameo(),
                record.event().actors().stream().map(actor -> actor.name()).toList(),
                record.event().recipients().stream().map(each -> each.name()).toList(),
                record.event().where() == null ? null : record.event().where().name(),
                record.event().factuality().code(),
                record.words(),
                record.shownTeller(),
                record.event().confidence(),
                article.published(),
                article.publisher(),
                article.headline(),
                article.address(),
                record.cursor(),
                notes(record.annotation(), record.assertedBy()));
    }

    /** What changed between the revisions of an article. */
    public static Listing ofChanges(List<RevisionChange> changes) {
        List<Column> columns = List.of(
                new Column("revision", 12),
                new Column("change", 8),
                new Column("what", 9),
                new Column("before", LEFT_OUT),
                new Column("after", LEFT_OUT),
                new Column("words", REST));
        return of(
                columns,
                changes,
                change -> cells(
                        change.revision(),
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.what().name().toLowerCase(Locale.ROOT),
                        change.before(),
                        change.after(),
                        change.words()));
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
