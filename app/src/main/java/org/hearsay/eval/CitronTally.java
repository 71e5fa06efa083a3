package org.hearsay.eval;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Counts exact matches as Citron does: a finding is right when any gold statement equals it, and the other way round.
 *
 * <p><b>Threads:</b> one thread. <b>Source:</b> Newell, Cowlishaw and Man (2018), {@code citron/metrics.py}.
 */
final class CitronTally {
    private final String name;
    private final String meaning;
    private final BiPredicate<StatementTokens, StatementTokens> equal;
    private int rightFound;
    private int missedGold;
    private int found;

    private CitronTally(String name, String meaning, BiPredicate<StatementTokens, StatementTokens> equal) {
        this.name = name;
        this.meaning = meaning;
        this.equal = equal;
    }

    static List<CitronTally> all() {
        return List.of(
                new CitronTally(
                        "cue_exact",
                        "cue exactly right",
                        (found, gold) -> gold.has(Role.CUE) && same(found, gold, Role.CUE)),
                new CitronTally(
                        "source_exact",
                        "cues overlap, source exactly right",
                        (found, gold) -> overlap(found, gold) && same(found, gold, Role.SOURCE)),
                new CitronTally(
                        "content_exact",
                        "cues overlap, content exactly right",
                        (found, gold) -> overlap(found, gold) && same(found, gold, Role.CONTENT)),
                new CitronTally("all_exact", "all three exactly right", (found, gold) -> found.tokens()
                        .equals(gold.tokens())));
    }

    void add(List<StatementTokens> foundStatements, List<StatementTokens> goldStatements) {
        found += foundStatements.size();
        rightFound += (int) foundStatements.stream()
                .filter(one -> goldStatements.stream().anyMatch(gold -> equal.test(one, gold)))
                .count();
        missedGold += (int) goldStatements.stream()
                .filter(gold -> foundStatements.stream().noneMatch(one -> equal.test(one, gold)))
                .count();
    }

    /** Recall counts right findings against missed gold, so its gold may differ from the number of gold statements. */
    Figure figure() {
        Measure rate = Measure.Rate.of(rightFound, found, rightFound + missedGold);
        return new Figure("citron." + name, rate, meaning + " (Citron)");
    }

    private static boolean same(StatementTokens found, StatementTokens gold, Role role) {
        return found.tokens(role).equals(gold.tokens(role));
    }

    private static boolean overlap(StatementTokens found, StatementTokens gold) {
        return found.tokens(Role.CUE).overlaps(gold.tokens(Role.CUE));
    }
}
