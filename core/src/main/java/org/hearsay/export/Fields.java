package org.hearsay.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.view.JsonEscapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object in the making: its fields in their order, without those of which nothing is known. <b>Threads:</b> one. */
final class Fields {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field; nothing when there is no value, or nothing in it. */
    Fields put(String name, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
            fields.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        if (value instanceof Fields object) {
            return object.fields;
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> plain(each)).toList()
                : value;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** On one line. */
    String json() {
        return JsonEscapes.escape(MAPPER.writeValueAsString(fields));
    }
}
