package org.hearsay.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the day of a time of the day that has none of its own: "at 10 a.m. (0800 GMT) Friday". */
final class DayFinder {
    private static final Set<String> TIMES = Set.of("clock", "hour", "point", "part");
    private static final Set<String> DAYS = Set.of("weekday", "dayword", "day", "iso", "back", "dayoff", "dayth");
    private static final int REACH = 12;

    private final List<Word> words;
    private final List<Match> matches;

    DayFinder(List<Word> words, List<Match> matches) {
        this.words = words;
        this.matches = matches;
    }

    /** What a match keeps, with the day of the nearest expression in its sentence where it has none. */
    Slots slots(int index) {
        Slots slots = matches.get(index).slots();
        if (TIMES.stream().noneMatch(slots::has) || DAYS.stream().anyMatch(slots::has)) {
            return slots;
        }
        Match day = day(index);
        return day == null ? slots : slots.over(day.slots());
    }

    private @Nullable Match day(int index) {
        Match next = neighbour(index, 1);
        Match last = neighbour(index, -1);
        if (next == null || last == null) {
            return next == null ? last : next;
        }
        Match match = matches.get(index);
        return next.from() - match.to() <= match.from() - last.to() ? next : last;
    }

    /** The nearest expression with a day on one side; other times of the day may stand between. */
    private @Nullable Match neighbour(int index, int step) {
        Match own = matches.get(index);
        for (int at = index + step; at >= 0 && at < matches.size(); at += step) {
            Match near = matches.get(at);
            if (isApart(near, own)) {
                return null;
            }
            if (DAYS.stream().anyMatch(near.slots()::has)) {
                return near;
            }
        }
        return null;
    }

    private boolean isApart(Match one, Match other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return to - from > REACH || words.subList(from, to).stream().anyMatch(DayFinder::isStop);
    }

    private static boolean isStop(Word word) {
        return word.lower().equals(".") || word.lower().equals(";");
    }
}
