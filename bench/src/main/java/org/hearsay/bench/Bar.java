package org.hearsay.bench;

import java.util.Locale;

/**
 * A limit that the project sets itself.
 *
 * @param least values below it miss the bar
 * @param most values above it miss the bar
 */
public record Bar(double least, double most) {
    public static final Bar NONE = new Bar(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public static Bar atLeast(double value) {
        return new Bar(value, Double.POSITIVE_INFINITY);
    }

    public static Bar atMost(double value) {
        return new Bar(Double.NEGATIVE_INFINITY, value);
    }

    /** The limit and whether a value keeps it; empty when there is none. */
    public String line(double value) {
        if (equals(NONE)) {
            return "";
        }
        String limit = Double.isFinite(least) ? "at least " + number(least) : "at most " + number(most);
        return limit + (value >= least && value <= most ? ", met" : ", **not met**");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%s", value);
    }
}
