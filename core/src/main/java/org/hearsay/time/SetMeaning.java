package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** A time that comes again. */
record SetMeaning() implements Meaning {
    @Override
    public Dated value(Expression expression, Scene scene) {
        Slots slots = expression.slots();
        String often = slots.get("often");
        if (often != null) {
            return Dated.open(often);
        }
        String unit = slots.get("unit");
        if (unit != null) {
            return Dated.open(Units.length(slots.get("every", "1"), false, unit));
        }
        return Dated.open(named(slots));
    }

    private static String named(Slots slots) {
        @Nullable String part = slots.get("part");
        String time = part == null ? "" : "T" + part;
        String weekday = slots.get("weekday");
        if (weekday != null) {
            return "XXXX-WXX-" + weekday + time;
        }
        Integer month = slots.number("month");
        if (month != null) {
            return "XXXX-" + YearlyPeriod.twoDigits(month);
        }
        String season = slots.get("season");
        return season != null ? "XXXX-" + season : "XXXX-XX-XX" + time;
    }
}
