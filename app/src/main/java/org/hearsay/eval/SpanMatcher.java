package org.hearsay.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs findings with gold one to one, best overlap first.
 *
 * <p>Greedy: the pair with the highest Dice coefficient is taken, then the next that shares neither side with one
 * already taken; among equals the earlier finding wins, then the earlier gold. <b>Threads:</b> stateless.
 */
public final class SpanMatcher {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> candidate.pair().found())
            .thenComparingInt(candidate -> candidate.pair().gold());

    private SpanMatcher() {}

    /**
     * A finding and its gold partner.
     *
     * @param found index among the findings
     * @param gold index among the gold
     */
    public record Pair(int found, int gold) {}

    /**
     * A pair that could be made.
     *
     * @param score higher is better
     * @param pair the pair
     */
    record Candidate(double score, Pair pair) {}

    /** The pairs, in the order they were taken; sets that share nothing are never paired. */
    public static List<Pair> match(List<IndexSet> found, List<IndexSet> gold) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double dice = found.get(i).dice(gold.get(j));
                if (dice > 0) {
                    candidates.add(new Candidate(dice, new Pair(i, j)));
                }
            }
        }
        return greedy(candidates, BEST_FIRST);
    }

    /** Takes candidates in the given order as long as both sides are free. */
    static List<Pair> greedy(List<Candidate> candidates, Comparator<Candidate> order) {
        BitSet found = new BitSet();
        BitSet gold = new BitSet();
        List<Pair> taken = new ArrayList<>();
        for (Candidate candidate : candidates.stream().sorted(order).toList()) {
            Pair pair = candidate.pair();
            if (!found.get(pair.found()) && !gold.get(pair.gold())) {
                found.set(pair.found());
                gold.set(pair.gold());
                taken.add(pair);
            }
        }
        return taken;
    }
}
