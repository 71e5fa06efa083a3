package org.hearsay.time;

import java.time.LocalDate;

/** A day of the month last spoken of: "on the 5th". */
record DayOfMonthMeaning() implements Meaning {
    @Override
    public Dated value(Expression expression, Scene scene) {
        Integer day = expression.number("day");
        LocalDate then = scene.then(Grain.MONTH);
        if (day == null || then == null) {
            return Dated.lacking("XXXX-XX-XX");
        }
        if (day > then.lengthOfMonth()) {
            return Dated.open("XXXX-XX-XX");
        }
        return Dated.from(Period.day(then.withDayOfMonth(day)), then);
    }
}
