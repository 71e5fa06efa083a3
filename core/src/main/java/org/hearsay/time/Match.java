package org.hearsay.time;

import java.util.Comparator;

/**
 * Words that a rule takes.
 *
 * @param rule the rule
 * @param from index of the first word
 * @param to index after the last word
 * @param slots what the pattern kept
 */
record Match(Rule rule, int from, int to, Slots slots) {
    /** The first before the later; of those, the longest; of those, that of the first rule. */
    static final Comparator<Match> ORDER = Comparator.comparingInt(Match::from)
            .thenComparing(Comparator.comparingInt(Match::to).reversed())
            .thenComparingInt(match -> match.rule().order());
}
