package org.hearsay.view;

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
import org.hearsay.place.PlaceUse;
import org.hearsay.place.Point;
import org.hearsay.statement.Anonymity;
import org.hearsay.statement.Attribution;
import org.hearsay.statement.ChainLink;
import org.hearsay.statement.Nesting;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/** Understands the statements, events, times and places of one reading. <b>Threads:</b> one. */
final class FindingsJson {
    /** Begins the ids of what the model found; all others are rules. */
    private static final String MODEL_RULE = "encoder";

    private static final String MODEL_FINDER = "learned";

    private final JsonObject.Bounds bounds;
    private final @Nullable String model;
    private final List<Place> places = new ArrayList<>();

    FindingsJson(JsonObject.Bounds bounds, @Nullable String model) {
        this.bounds = bounds;
        this.model = model;
    }

    Timex timex(JsonObject told) {
        return new Timex(
                told.span("span", bounds),
                told.constant("type", TimexType.class),
                told.text("value"),
                told.optionalText("mod"),
                told.text("rule"),
                told.optionalText("anchor"));
    }

    /** The places of a line; to be asked before its events, whose places they are. */
    List<Place> places(JsonObject line) {
        places.addAll(line.list("places", this::place));
        return places;
    }

    private Place place(JsonObject told) {
        return new Place(
                told.span("span", bounds),
                told.text("name"),
                point(told),
                told.optionalWhole("geonames"),
                told.optionalText("country"),
                told.optionalText("admin1"),
                told.optionalText("admin2"),
                told.constant("use", PlaceUse.class),
                told.optionalText("note"),
                told.text("rule"));
    }

    private static @Nullable Point point(JsonObject told) {
        Double lat = told.optionalReal("lat");
        Double lon = told.optionalReal("lon");
        return lat == null || lon == null ? null : new Point(lat, lon);
    }

    Statement statement(JsonObject told) {
        return new Statement(
                told.text("id"),
                told.constant("kind", StatementKind.class),
                new Attribution(told.spans("source", bounds), told.spans("cue", bounds), told.spans("content", bounds)),
                speaker(told),
                new Nesting(links(told), told.optionalText("parent"), told.optionalText("parent_rule")),
                told.optionalText("addressee"),
                told.constant("stance", Stance.class),
                told.real("confidence"),
                provenance(told.text("rule")));
    }

    /** Lines of before chains had evidence name the outer sources only. */
    private List<ChainLink> links(JsonObject told) {
        List<ChainLink> links = told.list(
                "links",
                link -> new ChainLink(link.text("name"), link.text("rule"), link.optionalSpan("span", bounds)));
        return !links.isEmpty()
                ? links
                : told.texts("chain").stream()
                        .map(name -> new ChainLink(name, "unknown", null))
                        .toList();
    }

    private Speaker speaker(JsonObject told) {
        JsonObject anonymity = told.optionalObject("anonymity");
        return new Speaker(
                told.optionalText("speaker"),
                told.constant("source_type", SourceType.class),
                told.optionalText("entity"),
                anonymity == null
                        ? null
                        : new Anonymity(
                                anonymity.optionalWhole("count"),
                                anonymity.optionalText("basis"),
                                anonymity.optionalText("reason"),
                                anonymity.optionalText("authority")),
                told.spans("trail", bounds));
    }

    private Provenance provenance(String rule) {
        return rule.startsWith(MODEL_RULE) ? new Provenance(MODEL_FINDER, rule, model) : Provenance.ofRule(rule);
    }

    Event event(JsonObject told) {
        JsonObject when = told.optionalObject("when");
        JsonObject where = told.optionalObject("where");
        return new Event(
                told.text("id"),
                new EventCode(
                        told.constant("type", EventType.class),
                        told.optionalText("mode"),
                        told.texts("context"),
                        told.optionalText("cameo")),
                told.spans("anchor", bounds),
                told.list("actors", this::participant),
                told.list("recipients", this::participant),
                when == null ? null : new EventTime(when.text("value"), when.optionalSpan("span", bounds)),
                where == null ? null : placeOfEvent(where),
                told.list("counts", this::count),
                told.constant("factuality", Factuality.class),
                told.optionalText("asserted_by"),
                told.real("confidence"),
                Provenance.ofRule(told.text("rule")));
    }

    private EventCount count(JsonObject told) {
        return new EventCount(
                told.constant("of", CountKind.class),
                told.optionalText("whom"),
                told.whole("low"),
                told.optionalWhole("high"),
                told.span("span", bounds),
                told.optionalText("as_of"));
    }

    private Participant participant(JsonObject told) {
        JsonObject part = told.optionalObject("part");
        return new Participant(
                told.span("span", bounds),
                told.text("name"),
                told.optionalText("code"),
                part == null
                        ? null
                        : new Part(
                                part.constant("ground", Ground.class),
                                part.span("span", bounds),
                                part.optionalText("asserted_by")));
    }

    private Place placeOfEvent(JsonObject told) {
        Span span = told.span("span", bounds);
        return places.stream()
                .filter(place -> place.span().equals(span))
                .findFirst()
                .orElseGet(() -> new Place(
                        span,
                        told.text("name"),
                        point(told),
                        null,
                        null,
                        null,
                        null,
                        PlaceUse.LITERAL,
                        null,
                        "unknown"));
    }
}
