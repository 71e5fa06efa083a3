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
        return Dated.from(shift == null ? nearest(grain, base, expression) : Period.around(base, grain, shift), base);
    }

    /** "The weekend" is the last one, unless the clause tells of what is to come. */
    private static Period nearest(Grain grain, LocalDate base, Expression expression) {
        Period here = Period.around(base, grain, 0);
        boolean isOver = base.isBefore(here.start()) && expression.tense() != Tense.FUTURE;
        return isOver ? here.shift(-1) : here;
    }
}
