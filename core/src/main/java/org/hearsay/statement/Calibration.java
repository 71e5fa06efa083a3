package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How far the model may be trusted when it gives a probability ({@code calibration.tsv}).
 *
 * <p><b>Shape:</b> for each rule a curve through given points, straight between them, never falling. <b>Units:</b> from
 * and to 0 to 1; a confidence has three decimals. <b>Threads:</b> immutable. <b>Source:</b> isotonic regression (Zadrozny
 * & Elkan 2002) on held-out articles.
 */
final class Calibration {
    private static final double DECIMALS = 1000;
    private final Map<String, NavigableMap<Double, Double>> curves = new HashMap<>();

    private Calibration() {}

    static Calibration load() {
        return of(Lexicon.table("calibration.tsv", 3));
    }

    /** The curves of lines of rule, probability and confidence; throws {@link IllegalStateException} where one falls. */
    static Calibration of(List<List<String>> lines) {
        Calibration calibration = new Calibration();
        for (List<String> line : lines) {
            calibration
                    .curves
                    .computeIfAbsent(line.get(0), rule -> new TreeMap<>())
                    .put(Double.valueOf(line.get(1)), Double.valueOf(line.get(2)));
        }
        calibration.curves.forEach(Calibration::check);
        return calibration;
    }

    private static void check(String rule, NavigableMap<Double, Double> curve) {
        List<Double> confidences = new ArrayList<>(curve.values());
        boolean whole = curve.firstKey() == 0 && curve.lastKey() == 1;
        boolean inside = confidences.get(0) >= 0 && confidences.get(confidences.size() - 1) <= 1;
        if (!whole
                || !inside
                || !confidences.equals(confidences.stream().sorted().toList())) {
            throw new IllegalStateException("no curve from 0 to 1 that never falls: " + rule + " " + curve);
        }
    }

    /** Whether there is a curve for a rule. */
    boolean knows(String rule) {
        return curves.containsKey(rule);
    }

    /** The share of right findings to expect of a rule that gives a probability from 0 to 1. */
    double confidence(String rule, double probability) {
        NavigableMap<Double, Double> curve = curves.get(rule);
        if (curve == null) {
            throw new IllegalArgumentException("no such rule: " + rule);
        }
        Map.Entry<Double, Double> low = curve.floorEntry(probability);
        Map.Entry<Double, Double> high = curve.ceilingEntry(probability);
        double width = high.getKey() - low.getKey();
        double share = width == 0 ? 0 : (probability - low.getKey()) / width;
        double confidence = low.getValue() + share * (high.getValue() - low.getValue());
        return Math.rint(confidence * DECIMALS) / DECIMALS;
    }
}
