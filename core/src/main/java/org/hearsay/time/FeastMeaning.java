package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** A feast: on a fixed day, on the nth weekday of a month, or some days from Easter. */
record FeastMeaning() implements Meaning {
    /** Length of month and day. */
    private static final int FIXED = 5;

    @Override
    public Dated value(Expression expression, Scene scene) {
        String feast = expression.slots().get("feast", "E0");
        Integer year = expression.number("year");
        if (year != null) {
            return Dated.plain(period(feast, expression, year));
        }
        LocalDate now = scene.now(Grain.YEAR);
        if (now == null) {
            return Dated.lacking(feast.length() == FIXED ? "XXXX-" + feast : "XXXX-XX-XX");
        }
        List<Period> years = IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
                .mapToObj(near -> period(feast, expression, near))
                .toList();
        return Dated.from(chosen(years, expression, now), now);
    }

    /** The day of a feast, its eve, or the week or weekend around it. */
    private static Period period(String feast, Expression expression, int year) {
        LocalDate day = day(feast, year);
        if (expression.has("week") || expression.has("weekend")) {
            return Period.around(day, expression.has("week") ? Grain.WEEK : Grain.WEEKEND, 0);
        }
        return Period.day(expression.has("before") ? day.minusDays(1) : day);
    }

    private static Period chosen(List<Period> years, Expression expression, LocalDate now) {
        Integer dir = expression.number("dir");
        if (dir == null || dir == 0) {
            return Scene.nearest(years, now, expression.tense(), 4);
        }
        return Scene.nearest(years, now, dir < 0 ? Tense.PAST : Tense.FUTURE, 1000);
    }

    private static LocalDate day(String feast, int year) {
        if (feast.startsWith("E")) {
            return easter(year).plusDays(Integer.parseInt(feast.substring(1)));
        }
        String[] parts = feast.split("-");
        if (parts.length == 2) {
            return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), weekday));
    }

    /** <b>Source:</b> the anonymous Gregorian algorithm (Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
