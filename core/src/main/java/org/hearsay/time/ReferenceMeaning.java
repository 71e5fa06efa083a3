package org.hearsay.time;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** "The quarter", "the year": those that the article speaks of. */
record ReferenceMeaning() implements Meaning {
    @Override
    public Dated value(Expression expression, Scene scene) {
        String unit = expression.slots().get("unit", "Y");
        Grain grain = Objects.requireNonNull(Units.grain(unit));
        LocalDate now = scene.now(grain);
        if (grain == Grain.QUARTER) {
            return quarter(scene.quarter(), now);
        }
        return now == null ? Dated.lacking(Units.open(grain)) : Dated.from(Period.around(now, grain, 0), now);
    }

    /** Reports speak of the quarter that has just ended. */
    private static Dated quarter(@Nullable Period mentioned, @Nullable LocalDate now) {
        if (mentioned != null) {
            return Dated.from(mentioned, mentioned.value());
        }
        return now == null
                ? Dated.open(Units.open(Grain.QUARTER))
                : Dated.from(Period.around(now, Grain.QUARTER, -1), now);
    }
}
