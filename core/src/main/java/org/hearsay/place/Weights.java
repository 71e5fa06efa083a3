package org.hearsay.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much each {@link Clue} counts, learned by a logistic ranking of the places of a name; {@code weights.tsv} says from
 * what. <b>Threads:</b> immutable.
 */
final class Weights {
    private final double[] weights;

    Weights(double[] weights) {
        this.weights = weights.clone();
    }

    /**
     * Reads the weights from the class path.
     *
     * @throws IllegalStateException when a clue has none
     */
    static Weights load() {
        double[] weights = new double[Clue.count()];
        Arrays.fill(weights, Double.NaN);
        for (List<String> row : Table.rows("weights.tsv", 2)) {
            Clue clue = Clue.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            weights[clue.column()] = Double.parseDouble(row.get(1));
        }
        if (Arrays.stream(weights).anyMatch(Double::isNaN)) {
            throw new IllegalStateException("weights.tsv lacks a clue");
        }
        return new Weights(weights);
    }

    /** The sum of the clues' values, each by its weight. */
    double score(double[] clues) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * clues[i];
        }
        return sum;
    }
}
