package org.hearsay.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some units before or after a day: "two weeks ago", "three days later".
 *
 * @param fromMention whether it counts from the date last spoken of, and not from the day of publication
 */
record OffsetMeaning(boolean fromMention) implements Meaning {
    @Override
    public Dated value(Expression expression, Scene scene) {
        Slots slots = expression.slots();
        String unit = slots.get("unit", slots.get("units", "D"));
        int sign = Integer.parseInt(slots.get("sign", "-1"));
        String count = DurationMeaning.count(slots);
        if (count.equals("X")) {
            return Dated.open(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Grain grain = grain(unit);
        if (grain == null) {
            return Dated.open(Units.length(count, slots.has("half"), unit));
        }
        LocalDate base = fromMention ? scene.then(grain) : scene.now(grain);
        double steps = sign * Double.parseDouble(count) * Units.scale(unit);
        Period period = base == null ? null : counted(base, grain, steps, slots.has("half") ? sign : 0);
        if (base == null) {
            return Dated.lacking(Units.open(grain));
        }
        return period == null ? Dated.open(Units.open(grain)) : Dated.from(period, base);
    }

    /** Decades ago are so many years ago: nobody means the decade of the calendar. */
    private static @Nullable Grain grain(String unit) {
        return switch (unit) {
            case "FN" -> Grain.WEEK;
            case "DE", "CE" -> Grain.YEAR;
            default -> Units.grain(unit);
        };
    }

    private static @Nullable Period counted(LocalDate base, Grain grain, double count, int halves) {
        if (Math.abs(count) * grain.end(LocalDate.EPOCH).toEpochDay() > 365L * 100_000) {
            return null;
        }
        LocalDate day = grain.shift(base, (long) count);
        if (halves != 0 && grain == Grain.YEAR) {
            day = day.plusMonths(6L * halves);
        }
        return new Period(grain, grain.floor(day));
    }
}
