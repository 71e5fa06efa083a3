package org.hearsay.trace;

import org.jspecify.annotations.Nullable;

/**
 * Which part of Hearsay made a finding, and by which rule or model.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> the provenance objects of Oracle Tribuo and the sieve names of Stanford
 * CoreNLP's quote attribution.
 *
 * @param finder the finder's name, stable; the rule finder's is "rules"
 * @param rule stable kebab-case id of the rule, such as {@code quote-cue-inverted}
 * @param modelDigest digest of the weights, where a model decided
 */
public record Provenance(
        String finder, String rule, @Nullable String modelDigest) {
    /** A finding made by a rule alone. */
    public static Provenance ofRule(String rule) {
        return new Provenance("rules", rule, null);
    }
}
