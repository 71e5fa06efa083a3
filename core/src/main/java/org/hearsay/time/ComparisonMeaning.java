package org.hearsay.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "A year earlier" beside a quarter is that quarter of the year before, as reports of earnings compare. */
record ComparisonMeaning() implements Meaning {
    @Override
    public Dated value(Expression expression, Scene scene) {
        Period quarter = scene.quarter();
        Period mentioned = scene.mentioned();
        Integer year = expression.number("year");
        if (year != null) {
            Period compared = quarter == null ? Period.year(year) : ofYear(quarter, year);
            return beside(compared, quarter == null ? null : quarter.value());
        }
        if (quarter != null && mentioned != null && mentioned.grain() == Grain.QUARTER) {
            return beside(ofYear(quarter, quarter.start().getYear() - 1), quarter.value());
        }
        LocalDate base = scene.now(Grain.YEAR);
        return base == null ? Dated.lacking("XXXX") : beside(Period.around(base, Grain.YEAR, -1), base.toString());
    }

    private static Period ofYear(Period quarter, int year) {
        return new Period(Grain.QUARTER, quarter.start().withYear(year));
    }

    /** The text goes on to speak of what it compares, so this date is none to count from. */
    private static Dated beside(Period period, @Nullable String anchor) {
        return new Dated(period.value(), null, anchor, false);
    }
}
