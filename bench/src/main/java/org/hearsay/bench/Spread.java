package org.hearsay.bench;

import java.util.List;
import java.util.Locale;

/**
 * The spread of repeated measurements.
 *
 * @param least the smallest
 * @param median the middle one
 * @param most the largest
 */
public record Spread(double least, double median, double most) {
    /** The spread of at least one value. */
    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    /** Median, least and most; one number where there is only one. */
    public String line() {
        return least == most ? number(median) : number(median) + " (" + number(least) + " to " + number(most) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
