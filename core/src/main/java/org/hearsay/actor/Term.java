package org.hearsay.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The months for which something holds.
 *
 * @param from the first month; null when it always did
 * @param to the last month; null when it still does
 */
record Term(@Nullable YearMonth from, @Nullable YearMonth to) {
    /** What always holds. */
    static final Term ALWAYS = new Term(null, null);

    /**
     * A term as lists write it: {@code 1999-08/2004}, {@code 2012/}.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Term of(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("no term: " + written);
        }
        return new Term(month(written.substring(0, slash), "-01"), month(written.substring(slash + 1), "-12"));
    }

    private static @Nullable YearMonth month(String written, String missing) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            return YearMonth.parse(written.length() == 4 ? written + missing : written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no month: " + written, e);
        }
    }

    /** Whether it holds on a day; on an unknown day, whether it still does. */
    boolean covers(@Nullable LocalDate day) {
        if (day == null) {
            return to == null;
        }
        YearMonth month = YearMonth.from(day);
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }

    /** Whether it was over on a day; on an unknown day, whether it is. */
    boolean isOver(@Nullable LocalDate day) {
        return to != null && (day == null || YearMonth.from(day).isAfter(to));
    }
}
