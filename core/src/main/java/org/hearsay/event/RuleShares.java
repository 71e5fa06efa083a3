package org.hearsay.event;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.text.ListFile;

/** How often each rule is right, as in {@code rules.tsv} and {@code sightings.tsv}. <b>Threads:</b> immutable. */
final class RuleShares {
    private final Map<String, Double> shares = ListFile.lines(RuleShares.class, "rules.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));
    private final NavigableMap<Double, Double> seen = seen();

    private static NavigableMap<Double, Double> seen() {
        NavigableMap<Double, Double> seen = new TreeMap<>();
        for (String line : ListFile.lines(RuleShares.class, "sightings.tsv")) {
            String[] columns = line.split("\t");
            seen.put(Double.valueOf(columns[0]), Double.valueOf(columns[1]));
        }
        return seen;
    }

    /** How often such a draft is right. */
    double of(Draft draft) {
        Map.Entry<Double, Double> share = seen.floorEntry(draft.seen());
        boolean alone = draft.rule().equals(SightedDeeds.RULE);
        return alone || share == null ? of(draft.rule()) : share.getValue();
    }

    private double of(String rule) {
        Double share = shares.get(rule);
        if (share == null) {
            throw new IllegalStateException("rules.tsv lacks " + rule);
        }
        return share;
    }
}
