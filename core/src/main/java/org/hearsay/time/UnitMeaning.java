package org.hearsay.time;

import java.time.LocalDate;

/** This, last or next week, month, year and their like. */
record UnitMeaning() implements Meaning {
    @Override
    public Dated value(Expression expression, Scene scene) {
        String unit = expression.slots().get("unit", "D");
        Grain grain = Units.grain(unit);
        if (grain == null) {
            return Dated.open(Units.length("1", false, unit));
        }
        Integer back = expression.number("back");
        LocalDate base = back == null ? scene.now(grain) : scene.then(grain);
        if (base == null) {
            return Dated.lacking(Units.open(grain));
        }
        Integer shift = back == null ? expression.number("dir") : back;
        Period period = Period.around(base, grain, shift == null ? 0 : shift);
        return Dated.from(period, base);
    }
}
