package org.hearsay.event;

import java.util.Objects;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many people an event touched in one way, as a range that the text allows.
 *
 * <p><b>Shape:</b> "exactly 20" and "20" have both ends alike; "at least 20" and "more than 20" have no upper end, "up to
 * 30" begins at 0, "dozens" are 24 to 99. <b>Units:</b> people; UTF-16 offsets into the article's text. <b>Threads:</b>
 * immutable.
 *
 * @param of what was counted
 * @param whom for whom the number stands, as the words of the text ("civilians"); null when they do not tell
 * @param low the least number, from 0; what is above the greatest {@code int} is told as that
 * @param high the greatest number; null when the text sets none
 * @param span the words that tell the number and for whom
 * @param asOf TIMEX3 value of the day for which the text gives a number that may still change; null when it tells none
 */
public record EventCount(
        CountKind of,
        @Nullable String whom,
        int low,
        @Nullable Integer high,
        Span span,
        @Nullable String asOf) {
    public EventCount {
        if (low < 0 || (high != null && high < low)) {
            throw new IllegalArgumentException("no range: " + low + " to " + high);
        }
    }

    /** Whether both tell the same of the same people. */
    boolean isLike(EventCount other) {
        return of == other.of
                && low == other.low
                && Objects.equals(high, other.high)
                && (whom == null || other.whom == null || whom.equals(other.whom));
    }

    /** Whether both may be true of the same people: they count other things, or have a number in common. */
    boolean allows(EventCount other) {
        boolean apart = (high != null && high < other.low) || (other.high != null && other.high < low);
        return of != other.of || !apart;
    }
}
