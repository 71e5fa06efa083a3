package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.CountKind;
import org.hearsay.event.Event;
import org.hearsay.event.EventCode;
import org.hearsay.event.EventCount;
import org.hearsay.event.EventTime;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.event.Ground;
import org.hearsay.event.Part;
import org.hearsay.event.Participant;
import org.hearsay.place.Place;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The events of a reading as rows of {@code event}, who takes part as rows of {@code participant}, what is said of their parts
 * as rows of {@code ground}, and who is counted as rows of {@code event_count}.
 */
final class EventRows {
    static final Table EVENT = Table.of("event", "reading", columns());
    static final Table PARTICIPANT =
            Table.of("participant", "reading", "event w", "role k", "name k", "code k", "start_at w", "end_at w");
    static final Table GROUND =
            Table.of("ground", "reading", "event w", "actor w", "ground k", "start_at w", "end_at w", "asserted_by t");
    static final Table COUNT = Table.of(
            "event_count",
            "reading",
            "event w",
            "kind k",
            "whom t",
            "low w",
            "high w",
            "start_at w",
            "end_at w",
            "as_of k");
    private static final String ACTOR = "actor";
    private static final String RECIPIENT = "recipient";

    private EventRows() {}

    private static String[] columns() {
        List<String> columns = new ArrayList<>(List.of(
                "id t",
                "anchor t",
                "words t",
                "type k",
                "mode k",
                "contexts k",
                "cameo k",
                "factuality k",
                "asserted_by t",
                "time_value k",
                "time_start_at w",
                "time_end_at w"));
        columns.addAll(PlaceCells.columns("where_"));
        columns.addAll(List.of("confidence r", "finder k", "rule k", "model k"));
        return columns.toArray(new String[0]);
    }

    static Sheet events(Reading reading) {
        String text = reading.article().text();
        return new Sheet(
                EVENT, reading.events().stream().map(event -> row(event, text)).toList());
    }

    private static List<@Nullable Object> row(Event event, String text) {
        EventTime when = event.when();
        Cells cells = new Cells()
                .text(event.id())
                .spans(event.anchor())
                .text(StatementRows.words(event.anchor(), text))
                .code(event.type())
                .text(event.code().mode())
                .text(String.join(" ", event.code().contexts()))
                .text(event.code().cameo())
                .code(event.factuality())
                .text(event.assertedBy())
                .text(when == null ? null : when.value())
                .span(when == null ? null : when.span());
        PlaceCells.write(cells, event.where());
        return cells.real(event.confidence())
                .text(event.provenance().finder())
                .text(event.provenance().rule())
                .text(event.provenance().modelDigest())
                .row();
    }

    static Sheet participants(Reading reading) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            Event event = reading.events().get(i);
            for (Participant actor : event.actors()) {
                rows.add(row(i, ACTOR, actor));
            }
            for (Participant recipient : event.recipients()) {
                rows.add(row(i, RECIPIENT, recipient));
            }
        }
        return new Sheet(PARTICIPANT, rows);
    }

    private static List<@Nullable Object> row(int event, String role, Participant participant) {
        return new Cells()
                .whole(event)
                .text(role)
                .text(participant.name())
                .text(participant.code())
                .span(participant.span())
                .row();
    }

    static Sheet counts(Reading reading) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            for (EventCount count : reading.events().get(i).counts()) {
                rows.add(row(i, count));
            }
        }
        return new Sheet(COUNT, rows);
    }

    private static List<@Nullable Object> row(int event, EventCount count) {
        return new Cells()
                .whole(event)
                .code(count.of())
                .text(count.whom())
                .whole(count.low())
                .whole(count.high())
                .span(count.span())
                .text(count.asOf())
                .row();
    }

    /** The events again. */
    static List<Event> read(Sheet events, Sheet participants, Sheet parts, Sheet counts) {
        List<List<Participant>> actors = new ArrayList<>();
        List<List<Participant>> recipients = new ArrayList<>();
        for (int i = 0; i < events.rows().size(); i++) {
            actors.add(new ArrayList<>());
            recipients.add(new ArrayList<>());
        }
        for (List<@Nullable Object> cells : participants.rows()) {
            int event = new Row(cells).whole();
            take(new Row(cells), actors.get(event), recipients.get(event));
        }
        for (List<@Nullable Object> cells : parts.rows()) {
            Row row = new Row(cells);
            give(row, actors.get(row.whole()));
        }
        List<Event> read = new ArrayList<>();
        for (List<@Nullable Object> cells : events.rows()) {
            read.add(read(new Row(cells), actors.get(read.size()), recipients.get(read.size())));
        }
        for (List<@Nullable Object> cells : counts.rows()) {
            int event = new Row(cells).whole();
            read.set(event, read.get(event).counting(List.of(count(new Row(cells)))));
        }
        return read;
    }

    /** One count again. */
    static EventCount count(Row row) {
        row.whole();
        CountKind kind = row.code(CountKind.class);
        String whom = row.optionalText();
        int low = row.whole();
        Integer high = row.optionalWhole();
        return new EventCount(kind, whom, low, high, row.span(), row.optionalText());
    }

    /** One participant again, among the actors or the recipients of its event. */
    static void take(Row row, List<Participant> actors, List<Participant> recipients) {
        row.whole();
        List<Participant> taking = row.text().equals(ACTOR) ? actors : recipients;
        String name = row.text();
        String code = row.optionalText();
        taking.add(new Participant(row.span(), name, code));
    }

    static Sheet parts(Reading reading) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            List<Participant> actors = reading.events().get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                Part part = actors.get(j).part();
                if (part != null) {
                    rows.add(row(i, j, part));
                }
            }
        }
        return new Sheet(GROUND, rows);
    }

    private static List<@Nullable Object> row(int event, int actor, Part part) {
        return new Cells()
                .whole(event)
                .whole(actor)
                .code(part.ground())
                .span(part.span())
                .text(part.assertedBy())
                .row();
    }

    /** Gives one of an event's actors the part that a row tells. */
    static void give(Row row, List<Participant> actors) {
        int actor = row.whole();
        Part part = new Part(row.code(Ground.class), row.span(), row.optionalText());
        actors.set(actor, actors.get(actor).with(part));
    }

    /** One event again. */
    static Event read(Row row, List<Participant> actors, List<Participant> recipients) {
        String id = row.text();
        List<Span> anchor = row.spans();
        row.text();
        EventType type = row.code(EventType.class);
        String mode = row.optionalText();
        String contexts = row.text();
        EventCode code = new EventCode(
                type, mode, contexts.isEmpty() ? List.of() : List.of(contexts.split(" ")), row.optionalText());
        Factuality factuality = row.code(Factuality.class);
        String assertedBy = row.optionalText();
        String value = row.optionalText();
        Span time = row.optionalSpan();
        Place where = PlaceCells.read(row);
        double confidence = row.real();
        return new Event(
                id,
                code,
                anchor,
                actors,
                recipients,
                value == null ? null : new EventTime(value, time),
                where,
                List.of(),
                factuality,
                assertedBy,
                confidence,
                new Provenance(row.text(), row.text(), row.optionalText()));
    }
}
