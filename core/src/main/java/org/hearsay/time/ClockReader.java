package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** The time of the day that an expression tells. */
final class ClockReader {
    private ClockReader() {}

    /** {@code T10:35}, {@code TNI}; empty when it tells none. */
    static String time(Slots slots) {
        String clock = clock(slots);
        if (clock != null) {
            return "T" + clock + ("Z".equals(slots.get("zone")) ? "Z" : "");
        }
        String part = slots.get("part");
        return part == null ? "" : "T" + part;
    }

    private static @Nullable String clock(Slots slots) {
        String point = slots.get("point");
        if (point != null) {
            return point;
        }
        String clock = slots.get("clock");
        String hour = slots.get("hour");
        if (clock == null && hour == null) {
            return null;
        }
        String[] parts = clock == null ? new String[] {hour == null ? "0" : hour, "00"} : clock.split("[:.]", 2);
        int value = Integer.parseInt(parts[0]);
        return YearlyPeriod.twoDigits(hour24(value, slots)) + ":" + (parts.length > 1 ? parts[1] : "00");
    }

    private static int hour24(int hour, Slots slots) {
        String noon = slots.get("noon", "");
        String part = slots.get("half24", "");
        boolean after = noon.equals("PM") || part.equals("AF") || part.equals("EV") || (part.equals("NI") && hour > 5);
        if (after) {
            return hour < 12 ? hour + 12 : hour;
        }
        return noon.equals("AM") && hour == 12 ? 0 : hour;
    }
}
