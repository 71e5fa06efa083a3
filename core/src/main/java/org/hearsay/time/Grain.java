package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * How coarse a date is. <b>Source:</b> TIMEX3 values in TimeML 1.2.1; weeks are those of ISO 8601; seasons start in March,
 * June, September and December.
 */
enum Grain {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** The first day of the period of this grain that holds a day. */
    LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> firstOf(day, (day.getMonthValue() - 1) / 3 * 3 + 1);
            case SEASON -> season(day);
            case HALF -> firstOf(day, day.getMonthValue() < 7 ? 1 : 7);
            case YEAR -> firstOf(day, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    private static LocalDate firstOf(LocalDate day, int month) {
        return LocalDate.of(day.getYear(), month, 1);
    }

    private static LocalDate season(LocalDate day) {
        int month = day.getMonthValue() / 3 * 3;
        return month == 0 ? LocalDate.of(day.getYear() - 1, 12, 1) : firstOf(day, month);
    }

    /** A period's first day, some periods of this grain later; from a season to the same season of another year. */
    LocalDate shift(LocalDate start, long by) {
        return switch (this) {
            case DAY -> start.plusDays(by);
            case WEEK, WEEKEND -> start.plusWeeks(by);
            case MONTH -> start.plusMonths(by);
            case QUARTER -> start.plusMonths(3 * by);
            case HALF -> start.plusMonths(6 * by);
            case SEASON, YEAR -> start.plusYears(by);
            case DECADE -> start.plusYears(10 * by);
            case CENTURY -> start.plusYears(100 * by);
        };
    }

    /** The day after a period's last day. */
    LocalDate end(LocalDate start) {
        return switch (this) {
            case SEASON -> start.plusMonths(3);
            case WEEKEND -> start.plusDays(2);
            default -> shift(start, 1);
        };
    }

    /** The TIMEX3 value of a period. */
    String value(LocalDate start) {
        int year = start.getYear();
        return switch (this) {
            case DAY -> format("%s-%02d-%02d", year(year), start.getMonthValue(), start.getDayOfMonth());
            case WEEK -> week(start);
            case WEEKEND -> week(start) + "-WE";
            case MONTH -> format("%s-%02d", year(year), start.getMonthValue());
            case QUARTER -> year(year) + "-Q" + (start.getMonthValue() / 3 + 1);
            case SEASON ->
                year(start.getMonthValue() == 12 ? year + 1 : year) + "-" + seasonName(start.getMonthValue());
            case HALF -> year(year) + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year(year);
            case DECADE -> format("%03d", year / 10);
            case CENTURY -> format("%02d", year / 100);
        };
    }

    private static String week(LocalDate start) {
        return format(
                "%s-W%02d", year(start.get(IsoFields.WEEK_BASED_YEAR)), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String seasonName(int month) {
        return switch (month) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    /** Years before ours count down: year 0 is 1 BC. */
    static String year(int year) {
        return year > 0 ? format("%04d", year) : format("BC%04d", 1 - year);
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
