package org.hearsay.time;

/** A length of time. */
record DurationMeaning() implements Meaning {
    @Override
    public Dated value(Expression expression, Scene scene) {
        String unit = expression.slots().get("unit", expression.slots().get("units", "D"));
        if (unit.equals("M")) {
            scene.leaveQuarter();
        }
        return Dated.open(Units.length(count(expression.slots()), expression.has("half"), unit));
    }

    static String count(Slots slots) {
        String number = slots.get("number");
        if (number != null) {
            return number;
        }
        return slots.get("one", slots.get("vague", "1"));
    }
}
