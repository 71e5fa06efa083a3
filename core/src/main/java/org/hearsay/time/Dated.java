package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * A value and what it rests on.
 *
 * @param value TIMEX3 value
 * @param period the stretch of the calendar it stands for, which later expressions may count from; null when none
 * @param anchor the value of the date it was counted from; null when it needs none
 */
record Dated(
        String value, @Nullable Period period, @Nullable String anchor) {
    /** A value that is no date. */
    static Dated open(String value) {
        return new Dated(value, null, null);
    }

    /** A date that the expression itself tells. */
    static Dated plain(Period period) {
        return new Dated(period.value(), period, null);
    }

    /** A date counted from another. */
    static Dated from(Period period, Object anchor) {
        return new Dated(period.value(), period, anchor.toString());
    }

    /** The same date with a time of the day. */
    Dated at(String time) {
        return new Dated(value + time, period, anchor);
    }
}
