package org.hearsay.time;

import java.time.LocalDate;

/** A decade or a century. */
final class CenturyMeaning {
    private CenturyMeaning() {}

    static Meaning decade() {
        return (expression, scene) -> {
            Integer full = expression.number("decade");
            if (full != null) {
                return Dated.plain(new Period(Grain.DECADE, LocalDate.of(full * 10, 1, 1)));
            }
            int two = Integer.parseInt(expression.slots().get("decade2", "0"));
            LocalDate now = scene.now();
            int century = now == null ? 1900 : now.getYear() / 100 * 100;
            int year = century + two / 10 * 10;
            if (now != null && year > now.getYear()) {
                year -= 100;
            }
            return new Dated(
                    Grain.DECADE.value(LocalDate.of(year, 1, 1)),
                    new Period(Grain.DECADE, LocalDate.of(year, 1, 1)),
                    now == null ? null : now.toString());
        };
    }

    static Meaning century() {
        return (expression, scene) -> {
            int century = Integer.parseInt(expression.slots().get("century", "1")) - 1;
            if (expression.has("era")) {
                return Dated.open("BC" + CalendarMeaning.twoDigits(century));
            }
            return Dated.open(CalendarMeaning.twoDigits(century));
        };
    }
}
