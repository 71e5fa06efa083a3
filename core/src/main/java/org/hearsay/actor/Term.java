package org.hearsay.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The days for which something holds.
 *
 * @param from the first day; null when it always did
 * @param to the last day; null when it still does
 */
record Term(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** What always holds. */
    static final Term ALWAYS = new Term(null, null);

    /**
     * A term as lists write it, by years, months or days: {@code 1999-08/2004}, {@code 2012/}.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Term of(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("no term: " + written);
        }
        return between(written.substring(0, slash), written.substring(slash + 1));
    }

    /**
     * A term from a year, month or day to another, each of which may be empty.
     *
     * @throws IllegalArgumentException when one is no time, or the first comes after the last
     */
    static Term between(String first, String last) {
        LocalDate from = day(first, false);
        LocalDate to = day(last, true);
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException(first + " comes after " + last);
        }
        return new Term(from, to);
    }

    private static @Nullable LocalDate day(String written, boolean last) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            String month = written.length() == YEAR ? written + (last ? "-12" : "-01") : written;
            if (month.length() != MONTH) {
                return LocalDate.parse(written);
            }
            YearMonth parsed = YearMonth.parse(month);
            return last ? parsed.atEndOfMonth() : parsed.atDay(1);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no year, month or day: " + written, e);
        }
    }

    /** Whether it holds on a day; on an unknown day, whether it still does. */
    boolean covers(@Nullable LocalDate day) {
        if (day == null) {
            return to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether it was over on a day; on an unknown day, whether it is. */
    boolean isOver(@Nullable LocalDate day) {
        return to != null && (day == null || day.isAfter(to));
    }
}
