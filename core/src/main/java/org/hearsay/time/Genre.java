package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.time.TimexFinder.Passage;
import org.jspecify.annotations.Nullable;

/** Tells history from news: history speaks of years long past, and hardly of "yesterday" or "Thursday". */
final class Genre {
    private static final Set<String> OF_TODAY = Set.of("dayword", "weekday", "dir", "dayoff", "ago");
    private static final int FEWEST = 5;
    private static final int PAST_FOR_TODAY = 3;
    private static final int LONG_PAST = 3;

    private Genre() {}

    /** Whether the dates of an article rest on each other, and not on the day of publication. */
    static boolean isNarrative(List<Passage> passages, @Nullable LocalDate published) {
        if (published == null) {
            return true;
        }
        List<Slots> slots = passages.stream()
                .flatMap(passage -> passage.matches().stream())
                .map(Match::slots)
                .toList();
        int latest = published.getYear() - LONG_PAST;
        long past = slots.stream()
                .filter(each -> Integer.parseInt(each.get("year", "9999")) < latest)
                .count();
        long today = slots.stream().filter(Genre::isOfToday).count();
        return past >= FEWEST && past >= PAST_FOR_TODAY * today;
    }

    private static boolean isOfToday(Slots slots) {
        return !slots.has("year") && OF_TODAY.stream().anyMatch(slots::has);
    }
}
