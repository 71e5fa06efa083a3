package org.hearsay.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * As much of the calendar as a TIMEX3 value tells; what it leaves open is null.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param year the year
 * @param month 1 to 12
 * @param day of the month
 * @param week whether the value is a week
 */
record EventDay(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        boolean week) {
    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|(W\\d{2})))?(?:T.*)?");
    private static final EventDay NONE = new EventDay(null, null, null, false);
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;
    private static final double LAST = 0.9999;

    static EventDay of(Event event) {
        return event.when() == null ? NONE : of(event.when().value());
    }

    static EventDay of(String value) {
        Matcher matcher = VALUE.matcher(value);
        if (!matcher.matches()) {
            return NONE;
        }
        EventDay day = new EventDay(
                number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)), matcher.group(4) != null);
        return day.isReal() ? day : NONE;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private boolean isReal() {
        try {
            return year != null && (month == null || YearMonth.of(year, month).isValidDay(day == null ? 1 : day));
        } catch (DateTimeException noSuchMonth) {
            return false;
        }
    }

    /** The day; null when only a longer time is known. */
    @Nullable
    LocalDate date() {
        return year == null || month == null || day == null ? null : LocalDate.of(year, month, day);
    }

    /** {@code 20240715}; empty when the day is not known. */
    String compact() {
        LocalDate date = date();
        return date == null ? "" : date.toString().replace("-", "");
    }

    /** {@code 202407}; empty when the month is not known. */
    String compactMonth() {
        return year == null || month == null ? "" : String.format(Locale.ROOT, "%04d%02d", year, month);
    }

    /** GDELT's fraction of a year, in which each month has thirty days; empty when the day is not known. */
    String fraction() {
        if (year == null || month == null || day == null) {
            return "";
        }
        double part = ((month - 1) * DAYS_A_MONTH + day) / (double) DAYS_A_YEAR;
        return String.format(Locale.ROOT, "%.4f", year + Math.min(LAST, part));
    }
}
