package org.hearsay.export;

import static org.hearsay.export.ParquetField.Kind.DAY;
import static org.hearsay.export.ParquetField.Kind.INSTANT;
import static org.hearsay.export.ParquetField.Kind.NUMBER;
import static org.hearsay.export.ParquetField.Kind.REAL;
import static org.hearsay.export.ParquetField.Kind.TEXT;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.Event;
import org.hearsay.event.Part;
import org.hearsay.event.Participant;
import org.hearsay.page.Imprint;
import org.hearsay.place.Place;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Statements or events as a typed table. <b>Units:</b> offsets in UTF-16 code units. <b>Threads:</b> one. */
final class ParquetExport implements Export {
    static final List<ParquetField> STATEMENT = List.of(
            ParquetField.of("id", TEXT),
            ParquetField.optional("speaker", TEXT),
            ParquetField.optional("speaker_shown", TEXT),
            ParquetField.of("source_type", TEXT),
            ParquetField.of("kind", TEXT),
            ParquetField.of("stance", TEXT),
            ParquetField.of("words", TEXT),
            ParquetField.texts("chain"),
            ParquetField.optional("addressee", TEXT),
            ParquetField.optional("parent", TEXT),
            spans("content"),
            spans("source"),
            spans("cue"));
    static final List<ParquetField> EVENT = List.of(
            ParquetField.of("id", TEXT),
            ParquetField.of("type", TEXT),
            ParquetField.optional("mode", TEXT),
            ParquetField.texts("context"),
            ParquetField.optional("cameo", TEXT),
            ParquetField.of("words", TEXT),
            spans("anchor"),
            participants("actors"),
            participants("recipients"),
            ParquetField.optional("when", TEXT),
            ParquetField.optional("day", DAY),
            ParquetField.of("factuality", TEXT),
            ParquetField.structures(
                    "counts",
                    ParquetField.of("of", TEXT),
                    ParquetField.optional("whom", TEXT),
                    ParquetField.of("low", NUMBER),
                    ParquetField.optional("high", NUMBER)),
            ParquetField.optional("asserted_by", TEXT),
            ParquetField.optional("teller", TEXT),
            ParquetField.optional("where", TEXT),
            ParquetField.optional("lat", REAL),
            ParquetField.optional("lon", REAL),
            ParquetField.optional("geonames", NUMBER),
            ParquetField.optional("country", TEXT),
            ParquetField.optional("admin1", TEXT),
            ParquetField.optional("admin2", TEXT));
    static final List<ParquetField> BOTH = List.of(
            ParquetField.of("confidence", REAL),
            ParquetField.of("rule", TEXT),
            ParquetField.optional("model", TEXT),
            ParquetField.texts("notes"),
            ParquetField.of("article", TEXT),
            ParquetField.optional("url", TEXT),
            ParquetField.optional("publisher", TEXT),
            ParquetField.optional("headline", TEXT),
            ParquetField.optional("published", TEXT),
            ParquetField.optional("published_day", DAY),
            ParquetField.of("revision", TEXT),
            ParquetField.optional("recorded", INSTANT));

    private final boolean ofEvents;
    private final boolean withText;
    private final ParquetFile file;

    ParquetExport(OutputStream out, ExportSettings settings) {
        this.ofEvents = settings.findings() == ExportSettings.Findings.EVENTS;
        this.withText = settings.withText();
        List<ParquetField> fields = new ArrayList<>(ofEvents ? EVENT : STATEMENT);
        fields.addAll(BOTH);
        if (withText) {
            fields.add(ParquetField.of("text", TEXT));
        }
        this.file = new ParquetFile(out, fields);
    }

    private static ParquetField spans(String name) {
        return ParquetField.structures(name, ParquetField.of("start", NUMBER), ParquetField.of("end", NUMBER));
    }

    private static ParquetField participants(String name) {
        return ParquetField.structures(
                name,
                ParquetField.of("name", TEXT),
                ParquetField.optional("code", TEXT),
                ParquetField.optional("ground", TEXT));
    }

    @Override
    public void begin() throws IOException {
        file.begin();
    }

    @Override
    public void add(Chosen chosen) throws IOException {
        if (ofEvents) {
            for (Event event : chosen.events()) {
                file.row(event(chosen, event));
            }
        } else {
            for (Statement statement : chosen.statements()) {
                file.row(statement(chosen, statement));
            }
        }
    }

    @Override
    public void end() throws IOException {
        file.end();
    }

    private List<@Nullable Object> statement(Chosen chosen, Statement statement) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(chosen.id(statement.id()));
        cells.add(statement.speaker());
        cells.add(chosen.speaker(statement));
        cells.add(statement.sourceType().code());
        cells.add(statement.kind().code());
        cells.add(statement.stance().code());
        cells.add(chosen.words(statement.content()));
        cells.add(statement.chain());
        cells.add(statement.addressee());
        cells.add(statement.parent() == null ? null : chosen.id(statement.parent()));
        cells.add(pairs(statement.content()));
        cells.add(pairs(statement.source()));
        cells.add(pairs(statement.cue()));
        cells.add(statement.confidence());
        cells.add(statement.provenance().rule());
        article(cells, chosen, statement.id());
        return cells;
    }

    private List<@Nullable Object> event(Chosen chosen, Event event) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(chosen.id(event.id()));
        cells.add(event.type().name());
        cells.add(event.code().mode());
        cells.add(event.code().contexts());
        cells.add(event.code().cameo());
        cells.add(chosen.words(event.anchor()));
        cells.add(pairs(event.anchor()));
        cells.add(participants(event.actors()));
        cells.add(participants(event.recipients()));
        cells.add(event.when() == null ? null : event.when().value());
        cells.add(EventDay.of(event).date());
        cells.add(event.factuality().code());
        cells.add(event.counts().stream()
                .map(count -> row(count.of().code(), count.whom(), count.low(), count.high()))
                .toList());
        cells.add(event.assertedBy() == null ? null : chosen.id(event.assertedBy()));
        cells.add(chosen.teller(event));
        place(cells, event.where());
        cells.add(event.confidence());
        cells.add(event.provenance().rule());
        article(cells, chosen, event.id());
        return cells;
    }

    private static void place(List<@Nullable Object> cells, @Nullable Place place) {
        if (place == null) {
            cells.addAll(row(null, null, null, null, null, null, null));
        } else {
            cells.add(place.name());
            cells.add(place.point() == null ? null : place.point().lat());
            cells.add(place.point() == null ? null : place.point().lon());
            cells.add(place.geonames());
            cells.add(place.country());
            cells.add(place.admin1());
            cells.add(place.admin2());
        }
    }

    private void article(List<@Nullable Object> cells, Chosen chosen, String finding) {
        Imprint imprint = chosen.imprint();
        cells.add(chosen.stored().reading().modelDigest());
        cells.add(chosen.marks(finding));
        cells.add(chosen.stored().reading().article().id());
        cells.add(imprint.url());
        cells.add(imprint.publisher());
        cells.add(imprint.headline());
        cells.add(imprint.published());
        cells.add(imprint.day());
        cells.add(chosen.stored().revision());
        cells.add(Instants.of(chosen.stored().recorded()));
        if (withText) {
            cells.add(chosen.text());
        }
    }

    private static List<List<@Nullable Object>> pairs(List<Span> spans) {
        return spans.stream().map(span -> row(span.start(), span.end())).toList();
    }

    private static List<List<@Nullable Object>> participants(List<Participant> actors) {
        return actors.stream()
                .map(actor -> row(actor.name(), actor.code(), ground(actor)))
                .toList();
    }

    private static @Nullable String ground(Participant actor) {
        Part part = actor.part();
        return part == null ? null : part.ground().code();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }
}
