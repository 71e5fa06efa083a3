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
        int past = 0;
        int today = 0;
        for (Passage passage : passages) {
            for (Match match : passage.matches()) {
                Integer year = match.slots().number("year");
                if (year != null) {
                    past += year < published.getYear() - LONG_PAST ? 1 : 0;
                } else if (OF_TODAY.stream().anyMatch(match.slots()::has)) {
                    today++;
                }
            }
        }
        return past >= FEWEST && past >= PAST_FOR_TODAY * today;
    }
}
