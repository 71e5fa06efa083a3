package org.hearsay.view;

import java.util.List;
import org.hearsay.event.Event;
import org.hearsay.event.EventCount;
import org.hearsay.event.EventTime;
import org.hearsay.event.Part;
import org.hearsay.event.Participant;
import org.hearsay.place.Place;
import org.hearsay.place.Point;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An event as the public contract has it. */
final class EventJson {
    private EventJson() {}

    static void write(JsonGenerator json, Event event) {
        json.writeStartObject();
        JsonFields.string(json, "id", event.id());
        JsonFields.string(json, "type", event.type().name());
        JsonFields.string(json, "mode", event.code().mode());
        json.writeArrayPropertyStart("context");
        event.code().contexts().forEach(json::writeString);
        json.writeEndArray();
        JsonFields.string(json, "cameo", event.code().cameo());
        JsonFields.spans(json, "anchor", event.anchor());
        participants(json, "actors", event.actors());
        participants(json, "recipients", event.recipients());
        when(json, event.when());
        where(json, event.where());
        json.writeArrayPropertyStart("counts");
        event.counts().forEach(count -> count(json, count));
        json.writeEndArray();
        JsonFields.string(json, "factuality", event.factuality().code());
        JsonFields.string(json, "asserted_by", event.assertedBy());
        json.writeNumberProperty("confidence", event.confidence());
        JsonFields.string(json, "rule", event.provenance().rule());
        json.writeEndObject();
    }

    private static void participants(JsonGenerator json, String name, List<Participant> participants) {
        json.writeArrayPropertyStart(name);
        for (Participant participant : participants) {
            json.writeStartObject();
            JsonFields.optionalSpan(json, participant.span());
            JsonFields.string(json, "name", participant.name());
            JsonFields.string(json, "code", participant.code());
            part(json, participant.part());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What is said of somebody's part; nothing where it is told as the event is. */
    private static void part(JsonGenerator json, @Nullable Part part) {
        if (part == null) {
            return;
        }
        json.writeName("part");
        json.writeStartObject();
        JsonFields.string(json, "ground", part.ground().code());
        JsonFields.optionalSpan(json, part.span());
        JsonFields.string(json, "asserted_by", part.assertedBy());
        json.writeEndObject();
    }

    private static void count(JsonGenerator json, EventCount count) {
        json.writeStartObject();
        JsonFields.string(json, "of", count.of().code());
        JsonFields.string(json, "whom", count.whom());
        json.writeNumberProperty("low", count.low());
        JsonFields.number(json, "high", count.high());
        JsonFields.optionalSpan(json, count.span());
        JsonFields.string(json, "as_of", count.asOf());
        json.writeEndObject();
    }

    private static void when(JsonGenerator json, @Nullable EventTime when) {
        json.writeName("when");
        if (when == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        JsonFields.string(json, "value", when.value());
        JsonFields.optionalSpan(json, when.span());
        json.writeEndObject();
    }

    private static void where(JsonGenerator json, @Nullable Place where) {
        json.writeName("where");
        if (where == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        JsonFields.string(json, "name", where.name());
        Point point = where.point();
        if (point == null) {
            json.writeNullProperty("lat");
            json.writeNullProperty("lon");
        } else {
            json.writeNumberProperty("lat", point.lat());
            json.writeNumberProperty("lon", point.lon());
        }
        JsonFields.optionalSpan(json, where.span());
        json.writeEndObject();
    }
}
