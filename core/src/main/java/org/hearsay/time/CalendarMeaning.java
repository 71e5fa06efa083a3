package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A place in the calendar, with the time of the day where one is told. */
record CalendarMeaning() implements Meaning {
    /** How much nearer a period must be to count although the tense speaks against it. */
    private static final int AGAINST_TENSE = 4;

    private static final int AGAINST_TENSE_WEEKDAY = 1000;

    @Override
    public Dated value(Expression expression, Scene scene) {
        Dated day = date(expression, scene);
        String time = ClockReader.time(expression.slots());
        return time.isEmpty() ? day : day.at(time);
    }

    /** A day of the month last spoken of. */
    static Meaning dayOfMonth() {
        return (expression, scene) -> {
            Integer day = expression.number("day");
            LocalDate then = scene.then();
            Period period = day == null || then == null ? null : dayOf(then.getYear(), then.getMonthValue(), day);
            return period == null || then == null ? Dated.open("XXXX-XX-XX") : Dated.from(period, then);
        };
    }

    static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static Dated date(Expression expression, Scene scene) {
        Slots slots = expression.slots();
        if (slots.has("iso") || slots.has("instant") || slots.has("slashed")) {
            return written(slots, scene);
        }
        Integer year = year(slots, scene);
        IntFunction<@Nullable Period> named = inYear(slots);
        if (named != null) {
            return year != null ? fixed(named, year, slots) : nearest(named, expression, scene);
        }
        if (year != null) {
            return Dated.plain(Period.year(year));
        }
        return slots.has("weekday") ? weekday(expression, scene) : counted(slots, scene);
    }

    private static Dated written(Slots slots, Scene scene) {
        String instant = slots.get("instant");
        if (instant != null) {
            LocalDate day = day(instant.substring(0, 10));
            return new Dated(instant, day == null ? null : Period.day(day), null);
        }
        String iso = slots.get("iso");
        LocalDate day = iso != null ? day(iso) : slashed(slots.get("slashed", ""), scene);
        return day == null ? Dated.open("XXXX-XX-XX") : Dated.plain(Period.day(day));
    }

    private static @Nullable LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** Month and day in the order in which they can be; in American order where both can be. */
    private static @Nullable LocalDate slashed(String written, Scene scene) {
        String[] parts = written.split("/");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        if (parts[2].length() == 2) {
            LocalDate now = scene.published();
            year += now == null || year + 2000 <= now.getYear() + 10 ? 2000 : 1900;
        }
        String monthFirst = twoDigits(first) + "-" + twoDigits(second);
        String dayFirst = twoDigits(second) + "-" + twoDigits(first);
        return day(Grain.year(year) + "-" + (first <= 12 ? monthFirst : dayFirst));
    }

    private static @Nullable Integer year(Slots slots, Scene scene) {
        Integer year = slots.number("year");
        if (year != null) {
            return year;
        }
        Integer last = slots.number("toyear");
        if (last != null) {
            int month = Integer.parseInt(slots.get("month", "1"));
            return month > Integer.parseInt(slots.get("month2", "12")) ? last - 1 : last;
        }
        Integer two = slots.number("year2");
        if (two != null) {
            return Integer.parseInt(slots.get("from", "0")) / 100 * 100 + two;
        }
        Integer relative = slots.number("diryear");
        LocalDate base = relative == null ? scene.then() : scene.now();
        if (base == null || (relative == null && !slots.has("sameyear"))) {
            return null;
        }
        return base.getYear() + (relative == null ? 0 : relative);
    }

    /** What a month, season, quarter or half is in a given year; null where none is told. */
    private static @Nullable IntFunction<@Nullable Period> inYear(Slots slots) {
        Integer month = slots.number("month");
        if (month != null) {
            Integer day = slots.number("day");
            return day == null ? year -> Period.month(year, month) : year -> dayOf(year, month, day);
        }
        String season = slots.get("season");
        if (season != null) {
            return year -> season(year, season);
        }
        Integer quarter = slots.number("quarter");
        if (quarter != null) {
            return quarter > 4 ? null : year -> new Period(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
        }
        Integer half = slots.number(slots.has("half2") ? "half2" : "half");
        return half == null || half > 2 ? null : year -> new Period(Grain.HALF, LocalDate.of(year, 6 * half - 5, 1));
    }

    private static Period season(int year, String season) {
        return switch (season) {
            case "SP" -> new Period(Grain.SEASON, LocalDate.of(year, 3, 1));
            case "SU" -> new Period(Grain.SEASON, LocalDate.of(year, 6, 1));
            case "FA" -> new Period(Grain.SEASON, LocalDate.of(year, 9, 1));
            default -> new Period(Grain.SEASON, LocalDate.of(year - 1, 12, 1));
        };
    }

    private static @Nullable Period dayOf(int year, int month, int day) {
        return day <= LocalDate.of(year, month, 1).lengthOfMonth() ? Period.day(LocalDate.of(year, month, day)) : null;
    }

    private static Dated fixed(IntFunction<@Nullable Period> named, int year, Slots slots) {
        Period period = named.apply(year);
        return period == null ? Dated.open(Grain.year(year) + open(slots)) : Dated.plain(period);
    }

    private static Dated nearest(IntFunction<@Nullable Period> named, Expression expression, Scene scene) {
        Integer dir = expression.number("dir");
        if (dir == null) {
            dir = expression.number("beside");
        }
        LocalDate now = scene.now();
        if (now == null) {
            return Dated.open("XXXX" + open(expression.slots()));
        }
        List<Period> years = new ArrayList<>();
        for (int near = -4; near <= 4; near++) {
            Period period = named.apply(now.getYear() + near);
            if (period != null) {
                years.add(period);
            }
        }
        if (years.isEmpty()) {
            return Dated.open("XXXX" + open(expression.slots()));
        }
        return Dated.from(dir == null ? chosen(years, expression, scene, now) : directed(years, dir, now), now);
    }

    private static Period chosen(List<Period> years, Expression expression, Scene scene, LocalDate now) {
        if (scene.isNarrative()) {
            Period mentioned = scene.mentioned();
            if (mentioned != null) {
                return Scene.nearest(years, mentioned.start(), Tense.FUTURE, 2);
            }
        }
        return Scene.nearest(years, now, expression.tense(), AGAINST_TENSE);
    }

    /** "Last May" is over, "next May" has not begun, "this May" is this year's. */
    private static Period directed(List<Period> years, int dir, LocalDate now) {
        Period best = years.get(0);
        for (Period year : years) {
            boolean fits = dir < 0
                    ? !year.end().isAfter(now)
                    : dir > 0 ? year.start().isAfter(now) : year.start().getYear() == now.getYear();
            if (fits) {
                best = year;
                if (dir > 0) {
                    break;
                }
            }
        }
        return best;
    }

    /** The part of a value after an open year. */
    private static String open(Slots slots) {
        Integer month = slots.number("month");
        if (month != null) {
            Integer day = slots.number("day");
            return "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
        }
        String season = slots.get("season");
        if (season != null) {
            return "-" + season;
        }
        String quarter = slots.get("quarter");
        return quarter != null ? "-Q" + quarter : "-H" + slots.get("half", slots.get("half2", "X"));
    }

    private static Dated weekday(Expression expression, Scene scene) {
        int weekday = Integer.parseInt(expression.slots().get("weekday", "1"));
        LocalDate now = scene.now();
        if (now == null) {
            return Dated.open("XXXX-WXX-" + weekday);
        }
        Integer dir = expression.number("dir");
        LocalDate same = now.plusDays(Math.floorMod(weekday - now.getDayOfWeek().getValue(), 7));
        if (dir != null && dir != 0) {
            LocalDate day = dir < 0 ? same.minusDays(7) : same.equals(now) ? same.plusDays(7) : same;
            return Dated.from(Period.day(day), now);
        }
        List<Period> weeks = List.of(Period.day(same.minusDays(7)), Period.day(same));
        Tense tense = expression.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
        return Dated.from(Scene.nearest(weeks, now, tense, AGAINST_TENSE_WEEKDAY), now);
    }

    /** Today, the next day, or the day that a bare time of the day stands in. */
    private static Dated counted(Slots slots, Scene scene) {
        Integer fromNow = slots.number(slots.has("dayword") ? "dayword" : "dayoff");
        Integer back = slots.number("back");
        LocalDate base =
                fromNow != null ? scene.published() : back != null || scene.isNarrative() ? scene.then() : scene.now();
        if (base == null) {
            return Dated.open("XXXX-XX-XX");
        }
        int shift = fromNow != null ? fromNow : back != null ? back : 0;
        return Dated.from(Period.day(base.plusDays(shift)), base);
    }
}
