package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What comes every year: a month, a day of a month, a season, a quarter, a half.
 *
 * @param grain how coarse it is
 * @param month its first month
 * @param day its first day
 * @param open its value after the year
 */
record YearlyPeriod(Grain grain, int month, int day, String open) {
    private static final int YEARS_AROUND = 4;

    /** What an expression names; null when it names none. */
    static @Nullable YearlyPeriod of(Slots slots) {
        Integer month = slots.number("month");
        if (month != null) {
            Integer day = slots.number("day");
            return day == null
                    ? new YearlyPeriod(Grain.MONTH, month, 1, twoDigits(month))
                    : new YearlyPeriod(Grain.DAY, month, day, twoDigits(month) + "-" + twoDigits(day));
        }
        String season = slots.get("season");
        return season != null ? season(season) : part(slots);
    }

    private static YearlyPeriod season(String season) {
        int month =
                switch (season) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        return new YearlyPeriod(Grain.SEASON, month, 1, season);
    }

    private static @Nullable YearlyPeriod part(Slots slots) {
        Integer quarter = slots.number("quarter");
        if (quarter != null) {
            return quarter > 4 ? null : new YearlyPeriod(Grain.QUARTER, 3 * quarter - 2, 1, "Q" + quarter);
        }
        Integer half = slots.number("half");
        return half == null || half > 2 ? null : new YearlyPeriod(Grain.HALF, 6 * half - 5, 1, "H" + half);
    }

    /** That of a year; null when the year has no such day. A winter is named for the year it ends in. */
    @Nullable
    Period in(int year) {
        LocalDate first = LocalDate.of(grain == Grain.SEASON && month == 12 ? year - 1 : year, month, 1);
        return day > first.lengthOfMonth() ? null : new Period(grain, first.withDayOfMonth(day));
    }

    /** Those of the years around a day; not all empty, except for a day that no year has. */
    List<Period> around(LocalDate now) {
        List<Period> periods = new ArrayList<>();
        for (int year = now.getYear() - YEARS_AROUND; year <= now.getYear() + YEARS_AROUND; year++) {
            Period period = in(year);
            if (period != null) {
                periods.add(period);
            }
        }
        return periods;
    }

    static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
