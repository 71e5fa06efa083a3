package org.hearsay.view;

import java.util.Locale;
import org.hearsay.place.Place;
import org.hearsay.place.Point;
import org.hearsay.reading.Reading;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The times and places of a reading, as the public contract has them. */
final class TimesAndPlacesJson {
    private TimesAndPlacesJson() {}

    static void write(JsonGenerator json, Reading reading) {
        json.writeArrayPropertyStart("timexes");
        reading.timexes().forEach(timex -> timex(json, timex));
        json.writeEndArray();
        json.writeArrayPropertyStart("places");
        reading.places().forEach(place -> place(json, place));
        json.writeEndArray();
    }

    private static void timex(JsonGenerator json, Timex timex) {
        json.writeStartObject();
        JsonFields.optionalSpan(json, timex.span());
        JsonFields.string(json, "type", timex.type().name());
        JsonFields.string(json, "value", timex.value());
        JsonFields.string(json, "mod", timex.mod());
        JsonFields.string(json, "rule", timex.rule());
        JsonFields.string(json, "anchor", timex.anchor());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeStartObject();
        JsonFields.optionalSpan(json, place.span());
        JsonFields.string(json, "name", place.name());
        point(json, place.point());
        JsonFields.number(json, "geonames", place.geonames());
        JsonFields.string(json, "country", place.country());
        JsonFields.string(json, "admin1", place.admin1());
        JsonFields.string(json, "admin2", place.admin2());
        JsonFields.string(json, "use", place.use().name().toLowerCase(Locale.ROOT));
        JsonFields.string(json, "note", place.note());
        JsonFields.string(json, "rule", place.rule());
        json.writeEndObject();
    }

    private static void point(JsonGenerator json, @Nullable Point point) {
        if (point == null) {
            json.writeNullProperty("lat");
            json.writeNullProperty("lon");
        } else {
            json.writeNumberProperty("lat", point.lat());
            json.writeNumberProperty("lon", point.lon());
        }
    }
}
