package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object of a JSON document, asked for what its fields must hold.
 *
 * <p><b>Errors:</b> {@link IllegalArgumentException} that names the field. <b>Threads:</b> immutable.
 *
 * @param node the object
 */
record JsonObject(JsonNode node) {

    /**
     * What spans must keep to.
     *
     * @param length of the text
     */
    record Bounds(int length) {
        private Span check(int start, int end, String field) {
            if (start < 0 || end < start || end > length) {
                throw new IllegalArgumentException(
                        "a span of \"" + field + "\" lies outside the text: [" + start + ", " + end + "]");
            }
            return new Span(start, end);
        }
    }

    JsonObject {
        if (!node.isObject()) {
            throw new IllegalArgumentException("there is no JSON object where one must be");
        }
    }

    private static IllegalArgumentException wrong(String field, String kind) {
        return new IllegalArgumentException("\"" + field + "\" is not " + kind);
    }

    /** Null when the field is missing or null. */
    private @Nullable JsonNode present(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    @Nullable
    String optionalText(String field) {
        JsonNode value = present(field);
        if (value != null && !value.isString()) {
            throw wrong(field, "a string");
        }
        return value == null ? null : value.stringValue();
    }

    String text(String field) {
        String text = optionalText(field);
        if (text == null) {
            throw wrong(field, "there");
        }
        return text;
    }

    @Nullable
    Double optionalReal(String field) {
        JsonNode value = present(field);
        if (value != null && !value.isNumber()) {
            throw wrong(field, "a number");
        }
        return value == null ? null : (Double) value.doubleValue();
    }

    double real(String field) {
        Double number = optionalReal(field);
        if (number == null) {
            throw wrong(field, "there");
        }
        return number;
    }

    @Nullable
    Integer optionalWhole(String field) {
        JsonNode value = present(field);
        if (value != null && !value.canConvertToInt()) {
            throw wrong(field, "a whole number");
        }
        return value == null ? null : (Integer) value.intValue();
    }

    int whole(String field) {
        Integer number = optionalWhole(field);
        if (number == null) {
            throw wrong(field, "there");
        }
        return number;
    }

    @Nullable
    Boolean optionalFlag(String field) {
        JsonNode value = present(field);
        if (value != null && !value.isBoolean()) {
            throw wrong(field, "true or false");
        }
        return value == null ? null : (Boolean) value.booleanValue();
    }

    /** A word of the contract as the constant it stands for. */
    <E extends Enum<E>> E constant(String field, Class<E> type) {
        String word = text(field);
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("\"" + field + "\" has a word that this build does not know: " + word);
        }
    }

    JsonObject object(String field) {
        JsonNode value = present(field);
        if (value == null) {
            throw wrong(field, "there");
        }
        return new JsonObject(value);
    }

    @Nullable
    JsonObject optionalObject(String field) {
        JsonNode value = present(field);
        return value == null ? null : new JsonObject(value);
    }

    private List<JsonNode> nodes(String field) {
        JsonNode value = present(field);
        if (value != null && !value.isArray()) {
            throw wrong(field, "a list");
        }
        return value == null ? List.of() : List.copyOf(value.values());
    }

    /** What is made of each object of a list, in order; nothing when the field is missing. */
    <T> List<T> list(String field, Function<JsonObject, T> maker) {
        List<T> made = new ArrayList<>();
        nodes(field).forEach(each -> made.add(maker.apply(new JsonObject(each))));
        return made;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : nodes(field)) {
            if (!each.isString()) {
                throw wrong(field, "a list of strings");
            }
            texts.add(each.stringValue());
        }
        return texts;
    }

    @Nullable
    Span optionalSpan(String field, Bounds bounds) {
        JsonNode value = present(field);
        return value == null ? null : span(value, field, bounds);
    }

    Span span(String field, Bounds bounds) {
        Span span = optionalSpan(field, bounds);
        if (span == null) {
            throw wrong(field, "there");
        }
        return span;
    }

    List<Span> spans(String field, Bounds bounds) {
        return nodes(field).stream().map(each -> span(each, field, bounds)).toList();
    }

    private static Span span(JsonNode pair, String field, Bounds bounds) {
        boolean whole = pair.isArray()
                && pair.size() == 2
                && pair.get(0).canConvertToInt()
                && pair.get(1).canConvertToInt();
        if (!whole) {
            throw wrong(field, "a pair of offsets");
        }
        return bounds.check(pair.get(0).intValue(), pair.get(1).intValue(), field);
    }
}
