package org.hearsay.eval;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a value of time spans.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> the date values of TIMEX3; ranges as {@code 2024-08-19/2024-08-22},
 * {@code ..2024-08-22} (until) and {@code 2024-08-15/} (from).
 *
 * @param first its first day
 * @param last its last day
 */
record DayRange(LocalDate first, LocalDate last) {
    private static final Pattern VALUE =
            Pattern.compile("(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?|-W(?<week>[0-9]{2}))?.*");

    /** The range of a value; null when it tells no days. */
    static @Nullable DayRange of(String value) {
        int slash = value.indexOf('/');
        if (value.startsWith("..")) {
            DayRange end = single(value.substring(2));
            return end == null ? null : new DayRange(LocalDate.MIN, end.last);
        }
        if (slash < 0) {
            return single(value);
        }
        DayRange start = single(value.substring(0, slash));
        DayRange end = single(value.substring(slash + 1));
        return start == null ? null : new DayRange(start.first, end == null ? LocalDate.MAX : end.last);
    }

    boolean overlaps(DayRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    private static @Nullable DayRange single(String value) {
        Matcher parts = VALUE.matcher(value);
        try {
            return parts.matches() ? range(parts) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DayRange range(Matcher parts) {
        int year = number(parts, "year");
        if (parts.group("week") != null) {
            return week(year, number(parts, "week"));
        }
        if (parts.group("month") == null) {
            return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, number(parts, "month"));
        return parts.group("day") == null
                ? new DayRange(month.atDay(1), month.atEndOfMonth())
                : new DayRange(month.atDay(number(parts, "day")), month.atDay(number(parts, "day")));
    }

    private static DayRange week(int year, int week) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        return new DayRange(monday, monday.plusDays(6));
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }
}
