package org.hearsay.view;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values. <b>Threads:</b> stateless. <b>Source:</b> RFC 4180, but with line feeds. */
public final class Csv {
    private Csv() {}

    /** One line, with its end; null is an empty cell. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : whole(value.toString());
        boolean quoted = text.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** No lone surrogates, which UTF-8 cannot carry. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(each -> whole.appendCodePoint(each >= 0xD800 && each <= 0xDFFF ? 0xFFFD : each));
        return whole.toString();
    }
}
