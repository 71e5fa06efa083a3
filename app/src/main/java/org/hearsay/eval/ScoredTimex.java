package org.hearsay.eval;

import org.hearsay.text.Span;
import org.hearsay.time.Timex;

/**
 * An expression of time, found or gold, as far as it is scored.
 *
 * @param span where it stands
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 */
record ScoredTimex(Span span, String type, String value) {
    static ScoredTimex of(Timex timex) {
        return new ScoredTimex(timex.span(), timex.type().name(), timex.value());
    }
}
