package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * A value and what it rests on.
 *
 * @param value TIMEX3 value
 * @param period the stretch of the calendar it stands for, which later expressions may count from; null when none
 * @param anchor the value of the date it was counted from; null when it needs none
 * @param lacksDate whether it needs a date to count from and there is none, so that it stays open
 */
record Dated(
        String value, @Nullable Period period, @Nullable String anchor, boolean lacksDate) {
    /** A value that is no date. */
    static Dated open(String value) {
        return new Dated(value, null, null, false);
    }

    /** A date that could be told if the day to count from were known. */
    static Dated lacking(String value) {
        return new Dated(value, null, null, true);
    }

    /** A date that the expression itself tells. */
    static Dated plain(Period period) {
        return new Dated(period.value(), period, null, false);
    }

    /** A date counted from another. */
    static Dated from(Period period, Object anchor) {
        return new Dated(period.value(), period, anchor.toString(), false);
    }

    /** The same date with a time of the day. */
    Dated at(String time) {
        return new Dated(value + time, period, anchor, lacksDate);
    }
}
