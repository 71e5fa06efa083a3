package org.hearsay.view;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How spans and absent values stand in the JSON of the contract. */
final class JsonFields {
    private JsonFields() {}

    static void spans(JsonGenerator json, String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(span -> span(json, span));
        json.writeEndArray();
    }

    static void optionalSpan(JsonGenerator json, @Nullable Span span) {
        json.writeName("span");
        if (span == null) {
            json.writeNull();
        } else {
            span(json, span);
        }
    }

    static void span(JsonGenerator json, Span span) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    static void string(JsonGenerator json, String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    static void number(JsonGenerator json, String name, @Nullable Integer value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.intValue());
        }
    }

    static void flag(JsonGenerator json, String name, @Nullable Boolean value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeBoolean(value);
        }
    }
}
