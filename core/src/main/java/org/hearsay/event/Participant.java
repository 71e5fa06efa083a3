package org.hearsay.event;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in an event.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable.
 *
 * @param span the words that tell who it is; not empty
 * @param name the name of the entity that these words mean, or the words themselves
 * @param code CAMEO-style code, such as {@code ISRMIL}; null when nothing tells it
 * @param part what is said of their part; null when it is told as the event is
 */
public record Participant(
        Span span,
        String name,
        @Nullable String code,
        @Nullable Part part) {
    /** One whose part is told as the event is. */
    public Participant(Span span, String name, @Nullable String code) {
        this(span, name, code, null);
    }

    /** The same with what is said of their part. */
    public Participant with(@Nullable Part told) {
        return new Participant(span, name, code, told);
    }
}
