package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the calendar, with the time of the day where one is told. */
record CalendarMeaning() implements Meaning {
    /** How much nearer a period must be to count although the tense speaks against it. */
    private static final int AGAINST_TENSE = 8;

    private static final int NEVER_AGAINST_TENSE = 1000;

    @Override
    public Dated value(Expression expression, Scene scene) {
        Dated day = date(expression, scene);
        String time = ClockReader.time(expression.slots());
        return time.isEmpty() ? day : day.at(time);
    }

    private static Dated date(Expression expression, Scene scene) {
        Slots slots = expression.slots();
        if (WrittenDate.isIn(slots)) {
            return WrittenDate.read(slots, scene);
        }
        Integer year = year(slots, scene);
        YearlyPeriod named = YearlyPeriod.of(slots);
        if (named != null) {
            return year == null ? nearest(named, expression, scene) : fixed(named, year);
        }
        if (year != null) {
            return Dated.plain(Period.year(year));
        }
        return slots.has("weekday") ? weekday(expression, scene) : counted(slots, scene);
    }

    private static @Nullable Integer year(Slots slots, Scene scene) {
        Integer year = slots.number("year");
        if (year != null) {
            return year;
        }
        Integer last = slots.number("toyear");
        if (last != null) {
            boolean turns = slots.has("month2")
                    && Integer.parseInt(slots.get("month", "1")) > Integer.parseInt(slots.get("month2", "1"));
            return turns ? last - 1 : last;
        }
        Integer two = slots.number("year2");
        return two != null
                ? Integer.valueOf(Integer.parseInt(slots.get("from", "0")) / 100 * 100 + two)
                : relativeYear(slots, scene);
    }

    private static @Nullable Integer relativeYear(Slots slots, Scene scene) {
        Integer relative = slots.number("diryear");
        LocalDate base = relative == null ? scene.then(Grain.YEAR) : scene.now(Grain.YEAR);
        if (base == null || (relative == null && !slots.has("sameyear"))) {
            return null;
        }
        return base.getYear() + (relative == null ? 0 : relative);
    }

    private static Dated fixed(YearlyPeriod named, int year) {
        Period period = named.in(year);
        return period == null ? Dated.open(Grain.year(year) + "-" + named.open()) : Dated.plain(period);
    }

    private static Dated nearest(YearlyPeriod named, Expression expression, Scene scene) {
        LocalDate now = scene.now(Grain.YEAR);
        List<Period> years = now == null ? List.of() : named.around(now);
        if (now == null) {
            return Dated.lacking("XXXX-" + named.open());
        }
        if (years.isEmpty()) {
            return Dated.open("XXXX-" + named.open());
        }
        Integer dir = expression.number(expression.has("dir") ? "dir" : "beside");
        return Dated.from(dir == null ? chosen(years, expression, scene, now) : directed(years, dir, now), now);
    }

    private static Period chosen(List<Period> years, Expression expression, Scene scene, LocalDate now) {
        // history goes on from the date last told
        return scene.isNarrative() && scene.mentioned() != null
                ? Scene.nearest(years, now, Tense.FUTURE, 2)
                : Scene.nearest(years, now, expression.tense(), AGAINST_TENSE);
    }

    /** "Last May" is over, "next May" has not begun, "this May" is this year's. */
    private static Period directed(List<Period> years, int dir, LocalDate now) {
        if (dir > 0) {
            return years.stream()
                    .filter(year -> year.start().isAfter(now))
                    .findFirst()
                    .orElse(years.get(0));
        }
        Period best = years.get(0);
        for (Period year : years) {
            if (dir < 0 ? !year.end().isAfter(now) : year.start().getYear() == now.getYear()) {
                best = year;
            }
        }
        return best;
    }

    private static Dated weekday(Expression expression, Scene scene) {
        int weekday = Integer.parseInt(expression.slots().get("weekday", "1"));
        LocalDate now = scene.now(Grain.DAY);
        if (now == null) {
            return Dated.lacking("XXXX-WXX-" + weekday);
        }
        LocalDate same = now.plusDays(Math.floorMod(weekday - now.getDayOfWeek().getValue(), 7));
        Integer dir = expression.number("dir");
        if (dir != null && dir != 0) {
            boolean weekOn = dir > 0 && same.equals(now);
            return Dated.from(Period.day(dir < 0 ? same.minusDays(7) : weekOn ? same.plusDays(7) : same), now);
        }
        List<Period> weeks = List.of(Period.day(same.minusDays(7)), Period.day(same));
        Tense tense = expression.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
        return Dated.from(Scene.nearest(weeks, now, tense, NEVER_AGAINST_TENSE), now);
    }

    /** Today, the next day, or the day that a bare time of the day stands in. */
    private static Dated counted(Slots slots, Scene scene) {
        Integer fromNow = slots.number(slots.has("dayword") ? "dayword" : "dayoff");
        Integer back = slots.number("back");
        LocalDate base =
                fromNow != null ? scene.published() : back != null ? scene.then(Grain.DAY) : scene.now(Grain.DAY);
        if (base == null) {
            return Dated.lacking("XXXX-XX-XX");
        }
        int shift = fromNow != null ? fromNow : back != null ? back : 0;
        return Dated.from(Period.day(base.plusDays(shift)), base);
    }
}
