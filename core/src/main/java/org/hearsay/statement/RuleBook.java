package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far each rule may be trusted ({@code rules.tsv}), and the model ({@link Calibration}).
 *
 * <p><b>Units:</b> the share of a rule's findings whose source and content overlap those of a human annotator.
 * <b>Threads:</b> immutable. <b>Source:</b> measured on the training part of PolNeAR.
 */
final class RuleBook {
    private final Map<String, Double> confidences;
    private final Calibration calibration;

    private RuleBook(Map<String, Double> confidences, Calibration calibration) {
        this.confidences = Map.copyOf(confidences);
        this.calibration = calibration;
    }

    static RuleBook load() {
        Map<String, Double> confidences = new HashMap<>();
        for (List<String> columns : Lexicon.table("rules.tsv", 3)) {
            confidences.put(columns.get(0), Double.valueOf(columns.get(1)));
        }
        return new RuleBook(confidences, Calibration.load());
    }

    /** The confidence of a draft: that of its rule, or what its model's probability is worth. */
    double confidence(Draft draft) {
        return calibration.knows(draft.rule())
                ? calibration.confidence(draft.rule(), draft.probability())
                : confidence(draft.rule());
    }

    /** The confidence of {@code rule/cue}, or of a rule that needs no cue; throws for a rule that is not in the book. */
    double confidence(String ruleAndCue) {
        int slash = ruleAndCue.indexOf('/');
        String rule = slash < 0 ? ruleAndCue : ruleAndCue.substring(0, slash);
        Double confidence = confidences.get(rule);
        if (confidence == null) {
            throw new IllegalArgumentException("no such rule: " + ruleAndCue);
        }
        return confidence;
    }
}
