package org.hearsay.time;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time and what it means.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable. <b>Source:</b> TIMEX3 in TimeML
 * 1.2.1.
 *
 * @param span the expression
 * @param type what kind of time it is
 * @param value its TIMEX3 value, such as {@code 2024-08-22}, {@code P2D} or {@code PAST_REF}
 * @param mod how the value is meant, such as {@code APPROX} or {@code START}; null when it is meant as it is
 * @param rule id of the rule that gave the value; followed by {@code /no-date} when the value stays open because no date is
 *     known to count from
 * @param anchor the date that the value was counted from, such as the day of publication; null when it needs none
 */
public record Timex(
        Span span,
        TimexType type,
        String value,
        @Nullable String mod,
        String rule,
        @Nullable String anchor) {}
