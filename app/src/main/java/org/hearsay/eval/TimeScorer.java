package org.hearsay.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Scores expressions of time: spans that are the same or overlap, types and values.
 *
 * <p><b>Shape:</b> add each article once; then ask for the figures, which are named as by {@code score_time.py}.
 * <b>Threads:</b> one thread. <b>Source:</b> TempEval-3 (UzZaman and others, 2013): findings and gold are paired one to
 * one, the same spans first, then the largest overlap; the F1 of types and values is the relaxed F1 times the share of
 * the pairs that agree.
 */
final class TimeScorer {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparing((Pair pair) -> !pair.same())
            .thenComparing(Comparator.comparingInt(Pair::overlap).reversed())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found);

    private int foundCount;
    private int goldCount;
    private int paired;
    private int same;
    private int types;
    private int values;

    /** Adds one article. */
    void add(List<ScoredTimex> found, List<ScoredTimex> gold) {
        foundCount += found.size();
        goldCount += gold.size();
        for (Pair pair : pairs(found, gold)) {
            ScoredTimex ours = found.get(pair.found());
            ScoredTimex theirs = gold.get(pair.gold());
            paired++;
            same += pair.same() ? 1 : 0;
            types += ours.type().equals(theirs.type()) ? 1 : 0;
            values += ours.value().equals(theirs.value()) ? 1 : 0;
        }
    }

    /** The figures so far. */
    List<Figure> figures() {
        Measure.Rate strict = Measure.Rate.of(same, foundCount, goldCount);
        Measure.Rate relaxed = Measure.Rate.of(paired, foundCount, goldCount);
        return List.of(
                new Figure("gold", new Measure.Count(goldCount), "expressions in the gold"),
                new Figure("sys", new Measure.Count(foundCount), "expressions found"),
                mean("strict_p", strict.precision(), "of those found: the span exactly right"),
                mean("strict_r", strict.recall(), "of the gold: the span exactly found"),
                mean("strict_f1", strict.value(), "span exactly right; F1"),
                mean("relaxed_p", relaxed.precision(), "of those found: overlapping gold"),
                mean("relaxed_r", relaxed.recall(), "of the gold: overlapping a finding"),
                mean("relaxed_f1", relaxed.value(), "spans overlap; F1"),
                mean("value_acc", share(values), "of the pairs: the value right"),
                mean("value_f1", relaxed.value() * share(values), "spans overlap and the value is right; F1"),
                mean("type_f1", relaxed.value() * share(types), "spans overlap and the type is right; F1"));
    }

    private static Figure mean(String name, double value, String says) {
        return new Figure(name, new Measure.Mean(value), says);
    }

    private double share(int right) {
        return paired == 0 ? 0 : (double) right / paired;
    }

    private static List<Pair> pairs(List<ScoredTimex> found, List<ScoredTimex> gold) {
        BitSet takenFound = new BitSet();
        BitSet takenGold = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates(found, gold)) {
            if (!takenFound.get(pair.found()) && !takenGold.get(pair.gold())) {
                takenFound.set(pair.found());
                takenGold.set(pair.gold());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static List<Pair> candidates(List<ScoredTimex> found, List<ScoredTimex> gold) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                Pair pair = Pair.of(f, found.get(f), g, gold.get(g));
                if (pair.overlap() > 0) {
                    candidates.add(pair);
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    /**
     * A finding beside a gold item.
     *
     * @param found index of the finding
     * @param gold index of the gold item
     * @param same whether their spans are the same
     * @param overlap characters in both; not above 0 when there are none
     */
    private record Pair(int found, int gold, boolean same, int overlap) {
        static Pair of(int found, ScoredTimex ours, int gold, ScoredTimex theirs) {
            int overlap = Math.min(ours.span().end(), theirs.span().end())
                    - Math.max(ours.span().start(), theirs.span().start());
            return new Pair(found, gold, ours.span().equals(theirs.span()), overlap);
        }
    }
}
