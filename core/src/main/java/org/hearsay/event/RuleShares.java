package org.hearsay.event;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.text.ListFile;

/** How often each rule is right, as in {@code rules.tsv}. <b>Threads:</b> immutable. */
final class RuleShares {
    private final Map<String, Double> shares = ListFile.lines(RuleShares.class, "rules.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));

    double of(String rule) {
        Double share = shares.get(rule);
        if (share == null) {
            throw new IllegalStateException("rules.tsv lacks " + rule);
        }
        return share;
    }
}
