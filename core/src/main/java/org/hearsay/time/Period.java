package org.hearsay.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of the calendar.
 *
 * @param grain how coarse it is
 * @param start its first day
 */
record Period(Grain grain, LocalDate start) {
    static Period day(LocalDate day) {
        return new Period(Grain.DAY, day);
    }

    static Period year(int year) {
        return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    static Period month(int year, int month) {
        return new Period(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    /** The period of a grain that holds a day, or one some periods later. */
    static Period around(LocalDate day, Grain grain, long later) {
        return new Period(grain, grain.shift(grain.floor(day), later));
    }

    Period shift(long by) {
        return new Period(grain, grain.shift(start, by));
    }

    LocalDate end() {
        return grain.end(start);
    }

    String value() {
        return grain.value(start);
    }

    /** Days from a day to this period: 0 inside it, less before it. */
    long distanceTo(LocalDate day) {
        if (day.isBefore(start)) {
            return ChronoUnit.DAYS.between(start, day);
        }
        return day.isBefore(end()) ? 0 : ChronoUnit.DAYS.between(end(), day) + 1;
    }
}
