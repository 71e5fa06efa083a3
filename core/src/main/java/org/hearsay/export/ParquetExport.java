package org.hearsay.export;

import static org.hearsay.export.ParquetField.Kind.DAY;
import static org.hearsay.export.ParquetField.Kind.INSTANT;
import static org.hearsay.export.ParquetField.Kind.NUMBER;
import static org.hearsay.export.ParquetField.Kind.REAL;
import static org.hearsay.export.ParquetField.Kind.TEXT;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hearsay.event.Event;
import org.hearsay.event.EventCount;
import org.hearsay.event.Part;
import org.hearsay.event.Participant;
import org.hearsay.place.Place;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Statements or events as a typed table. <b>Units:</b> offsets in UTF-16 code units. <b>Threads:</b> one. */
final class ParquetExport implements Export {
    static final List<Typed<Found<Statement>>> STATEMENT = List.of(
            of("id", TEXT, row -> row.chosen().id(row.id())),
            optional("speaker", TEXT, row -> row.finding().speaker()),
            optional("speaker_shown", TEXT, row -> row.chosen().speaker(row.finding())),
            of("source_type", TEXT, row -> row.finding().sourceType().code()),
            of("kind", TEXT, row -> row.finding().kind().code()),
            of("stance", TEXT, row -> row.finding().stance().code()),
            of("words", TEXT, row -> row.chosen().words(row.finding().content())),
            texts("chain", row -> row.finding().chain()),
            optional("addressee", TEXT, row -> row.finding().addressee()),
            optional("parent", TEXT, row -> id(row.chosen(), row.finding().parent())),
            spans("content", row -> row.finding().content()),
            spans("source", row -> row.finding().source()),
            spans("cue", row -> row.finding().cue()));
    static final List<Typed<Found<Event>>> EVENT = List.of(
            of("id", TEXT, row -> row.chosen().id(row.id())),
            of("type", TEXT, row -> row.finding().type().name()),
            optional("mode", TEXT, row -> row.finding().code().mode()),
            texts("context", row -> row.finding().code().contexts()),
            optional("cameo", TEXT, row -> row.finding().code().cameo()),
            of("words", TEXT, row -> row.chosen().words(row.finding().anchor())),
            spans("anchor", row -> row.finding().anchor()),
            participants("actors", row -> row.finding().actors()),
            participants("recipients", row -> row.finding().recipients()),
            optional("when", TEXT, row -> when(row.finding())),
            optional("day", DAY, row -> EventDay.of(row.finding()).date()),
            of("factuality", TEXT, row -> row.finding().factuality().code()),
            counts("counts", row -> row.finding().counts()),
            optional("asserted_by", TEXT, row -> id(row.chosen(), row.finding().assertedBy())),
            optional("teller", TEXT, row -> row.chosen().teller(row.finding())),
            place("where", TEXT, Place::name),
            place(
                    "lat",
                    REAL,
                    place -> place.point() == null ? null : place.point().lat()),
            place(
                    "lon",
                    REAL,
                    place -> place.point() == null ? null : place.point().lon()),
            place("geonames", NUMBER, Place::geonames),
            place("country", TEXT, Place::country),
            place("admin1", TEXT, Place::admin1),
            place("admin2", TEXT, Place::admin2));
    static final List<Typed<Found<?>>> BOTH = List.of(
            of("confidence", REAL, Found::confidence),
            of("rule", TEXT, row -> row.provenance().rule()),
            optional("model", TEXT, row -> row.chosen().stored().reading().modelDigest()),
            texts("notes", row -> row.chosen().marks(row.id())),
            of("article", TEXT, row -> row.chosen().stored().reading().article().id()),
            optional("url", TEXT, row -> row.chosen().imprint().url()),
            optional("publisher", TEXT, row -> row.chosen().imprint().publisher()),
            optional("headline", TEXT, row -> row.chosen().imprint().headline()),
            optional("published", TEXT, row -> row.chosen().imprint().published()),
            optional("published_day", DAY, row -> row.chosen().imprint().day()),
            of("revision", TEXT, row -> row.chosen().stored().revision()),
            optional(
                    "recorded",
                    INSTANT,
                    row -> Instants.of(row.chosen().stored().recorded())));
    private static final Typed<Found<?>> WHOLE_TEXT =
            of("text", TEXT, row -> row.chosen().text());

    /** A field with what stands there of a row. */
    record Typed<R>(ParquetField field, Column.Cell<R> cell) {}

    private final boolean ofEvents;
    private final List<Typed<Found<?>>> both;
    private final ParquetFile file;

    ParquetExport(OutputStream out, ExportSettings settings) {
        this.ofEvents = settings.findings() == ExportSettings.Findings.EVENTS;
        this.both = new ArrayList<>(BOTH);
        if (settings.withText()) {
            both.add(WHOLE_TEXT);
        }
        List<ParquetField> fields = new ArrayList<>();
        (ofEvents ? EVENT : STATEMENT).forEach(column -> fields.add(column.field()));
        both.forEach(column -> fields.add(column.field()));
        this.file = new ParquetFile(out, fields);
    }

    private static <R> Typed<R> of(String name, ParquetField.Kind kind, Column.Cell<R> cell) {
        return new Typed<>(ParquetField.of(name, kind), cell);
    }

    private static <R> Typed<R> optional(String name, ParquetField.Kind kind, Column.Cell<R> cell) {
        return new Typed<>(ParquetField.optional(name, kind), cell);
    }

    private static <R> Typed<R> texts(String name, Function<R, List<String>> texts) {
        return new Typed<>(ParquetField.texts(name), texts::apply);
    }

    private static <R> Typed<R> spans(String name, Function<R, List<Span>> spans) {
        ParquetField field =
                ParquetField.structures(name, ParquetField.of("start", NUMBER), ParquetField.of("end", NUMBER));
        return new Typed<>(field, row -> spans.apply(row).stream()
                .map(span -> structure(span.start(), span.end()))
                .toList());
    }

    private static Typed<Found<Event>> participants(String name, Function<Found<Event>, List<Participant>> actors) {
        ParquetField field = ParquetField.structures(
                name,
                ParquetField.of("name", TEXT),
                ParquetField.optional("code", TEXT),
                ParquetField.optional("ground", TEXT));
        return new Typed<>(field, row -> actors.apply(row).stream()
                .map(actor -> structure(actor.name(), actor.code(), ground(actor)))
                .toList());
    }

    private static Typed<Found<Event>> counts(String name, Function<Found<Event>, List<EventCount>> counts) {
        ParquetField field = ParquetField.structures(
                name,
                ParquetField.of("of", TEXT),
                ParquetField.optional("whom", TEXT),
                ParquetField.of("low", NUMBER),
                ParquetField.optional("high", NUMBER));
        return new Typed<>(field, row -> counts.apply(row).stream()
                .map(count -> structure(count.of().code(), count.whom(), count.low(), count.high()))
                .toList());
    }

    private static Typed<Found<Event>> place(String name, ParquetField.Kind kind, Column.Cell<Place> cell) {
        return optional(name, kind, row -> {
            Place where = row.finding().where();
            return where == null ? null : cell.of(where);
        });
    }

    private static @Nullable String id(Chosen chosen, @Nullable String finding) {
        return finding == null ? null : chosen.id(finding);
    }

    private static @Nullable String when(Event event) {
        return event.when() == null ? null : event.when().value();
    }

    private static @Nullable String ground(Participant actor) {
        Part part = actor.part();
        return part == null ? null : part.ground().code();
    }

    private static List<@Nullable Object> structure(@Nullable Object... members) {
        return Arrays.asList(members);
    }

    @Override
    public void begin() throws IOException {
        file.begin();
    }

    @Override
    public void add(Chosen chosen) throws IOException {
        if (ofEvents) {
            for (Event event : chosen.events()) {
                file.row(cells(EVENT, Found.of(chosen, event)));
            }
        } else {
            for (Statement statement : chosen.statements()) {
                file.row(cells(STATEMENT, Found.of(chosen, statement)));
            }
        }
    }

    @Override
    public void end() throws IOException {
        file.end();
    }

    private <F> List<@Nullable Object> cells(List<Typed<Found<F>>> own, Found<F> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        own.forEach(column -> cells.add(column.cell().of(row)));
        both.forEach(column -> cells.add(column.cell().of(row)));
        return cells;
    }
}
