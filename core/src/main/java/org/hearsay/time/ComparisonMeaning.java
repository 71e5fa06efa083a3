package org.hearsay.time;

import java.time.LocalDate;

/** "A year earlier" beside a quarter is that quarter of the year before, as reports of earnings compare. */
record ComparisonMeaning() implements Meaning {
    @Override
    public Dated value(Expression expression, Scene scene) {
        Period quarter = scene.quarter();
        Period mentioned = scene.mentioned();
        if (quarter != null && mentioned != null && mentioned.grain() == Grain.QUARTER) {
            return beside(new Period(Grain.QUARTER, quarter.start().minusYears(1)), quarter.value());
        }
        LocalDate base = scene.now(Grain.YEAR);
        return base == null ? Dated.lacking("XXXX") : beside(Period.around(base, Grain.YEAR, -1), base.toString());
    }

    /** The text goes on to speak of what it compares, so this date is none to count from. */
    private static Dated beside(Period period, String anchor) {
        return new Dated(period.value(), null, anchor, false);
    }
}
