package org.hearsay.event;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param value a TIMEX3 value, such as {@code 2024-07}
 * @param span the expression that tells it, in the article's text; null when the day of publication stands in
 */
public record EventTime(String value, @Nullable Span span) {}
