package org.hearsay.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decade or a century. */
final class CenturyMeaning {
    private CenturyMeaning() {}

    static Meaning decade() {
        return (expression, scene) -> {
            Integer full = expression.number("decade");
            if (full != null) {
                return Dated.plain(new Period(Grain.DECADE, LocalDate.of(full * 10, 1, 1)));
            }
            return latest(Integer.parseInt(expression.slots().get("decade2", "0")), scene.now(Grain.DECADE));
        };
    }

    /** The last decade of that name that has begun; that of the last century where no day is known. */
    private static Dated latest(int two, @Nullable LocalDate now) {
        int century = now == null ? 1900 : now.getYear() / 100 * 100;
        int year = century + two / 10 * 10;
        int begun = now != null && year > now.getYear() ? year - 100 : year;
        Period decade = new Period(Grain.DECADE, LocalDate.of(begun, 1, 1));
        return now == null ? Dated.plain(decade) : Dated.from(decade, now);
    }

    static Meaning century() {
        return (expression, scene) -> {
            int century = Integer.parseInt(expression.slots().get("century", "1")) - 1;
            if (expression.has("era")) {
                return Dated.open("BC" + YearlyPeriod.twoDigits(century));
            }
            return Dated.open(YearlyPeriod.twoDigits(century));
        };
    }
}
