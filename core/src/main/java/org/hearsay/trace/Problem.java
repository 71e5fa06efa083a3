package org.hearsay.trace;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A fault of the data: what is wrong, and where.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> parse errors as values, after jsoup and planetiler.
 *
 * @param code what kind of fault
 * @param place the file, address or line it was met in, as the user wrote it: {@code news/a.html},
 *     {@code pages.jsonl:17}
 * @param message one sentence for people, without the code and the place
 * @param span where in the article's text, when it is about a stretch of it
 */
public record Problem(
        ProblemCode code,
        String place,
        String message,
        @Nullable Span span) {
    /** A problem of the whole page. */
    public static Problem of(ProblemCode code, String place, String message) {
        return new Problem(code, place, message, null);
    }

    /**
     * One line for a person: {@code news/a.html: the file has no bytes [empty-page]}. Control characters, which a
     * file's name may hold, stand as U+FFFD: they could break the line or steer a terminal.
     */
    public String line() {
        String line = place + ": " + message + " [" + code.code() + "]";
        return line.replaceAll("[\\x00-\\x1F\\x7F-\\x9F]", "\uFFFD");
    }
}
