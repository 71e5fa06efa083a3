package org.hearsay.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Scores article bodies against gold bodies by runs of four words.
 *
 * <p><b>Shape:</b> add each page once; then ask for the figures. <b>Threads:</b> one thread. <b>Source:</b> Scrapinghub's
 * article-extraction-benchmark (MIT): precision and recall are means over pages, F1 is made of the means.
 */
final class BodyScorer {
    private static final Pattern WORD = Pattern.compile("[" + WordCharacters.WORD + "]+");
    private static final int RUN = 4;
    private static final double POOR = 0.5;

    private int pages;
    private int same;
    private int poor;
    private double precision;
    private int precisionPages;
    private double recall;
    private int recallPages;

    /** Adds one page; a page for which nothing was found has an empty body. */
    void add(String found, String gold) {
        List<String> foundWords = words(found);
        List<String> goldWords = words(gold);
        Overlap overlap = Overlap.of(runs(foundWords), runs(goldWords));
        pages++;
        same += foundWords.equals(goldWords) ? 1 : 0;
        poor += overlap.f1() < POOR ? 1 : 0;
        addShares(overlap);
    }

    private void addShares(Overlap overlap) {
        if (overlap.found() > 0) {
            precision += overlap.precision();
            precisionPages++;
        }
        if (overlap.gold() > 0) {
            recall += overlap.recall();
            recallPages++;
        }
    }

    /** The figures so far, named as in the Python scorer. */
    List<Figure> figures() {
        Measure.Rate rate = new Measure.Rate(mean(precision, precisionPages), mean(recall, recallPages), pages, pages);
        return List.of(
                new Figure("pages", new Measure.Count(pages), "pages with a gold body"),
                new Figure("f1", new Measure.Mean(rate.value()), "of mean precision and mean recall"),
                new Figure(
                        "precision", new Measure.Mean(rate.precision()), "mean share of the found body that is right"),
                new Figure("recall", new Measure.Mean(rate.recall()), "mean share of the gold body that was found"),
                new Figure("accuracy", new Measure.Mean(mean(same, pages)), "pages with exactly the gold words"),
                new Figure("f1_lt_0.5", new Measure.Count(poor), "pages whose own F1 is below 50"));
    }

    private static double mean(double sum, int number) {
        return number == 0 ? 0 : sum / number;
    }

    private static List<String> words(String body) {
        return WORD.matcher(body).results().map(match -> match.group()).toList();
    }

    /** How often each run of four words occurs; a shorter body is one run. */
    private static Map<List<String>, Integer> runs(List<String> words) {
        Map<List<String>, Integer> counts = new HashMap<>();
        int last = Math.max(1, words.size() - RUN + 1);
        for (int i = 0; i < last && i < words.size(); i++) {
            counts.merge(words.subList(i, Math.min(i + RUN, words.size())), 1, Integer::sum);
        }
        return counts;
    }

    /**
     * What two bodies share.
     *
     * @param shared runs in both
     * @param found runs in the found body
     * @param gold runs in the gold body
     */
    private record Overlap(int shared, int found, int gold) {
        static Overlap of(Map<List<String>, Integer> found, Map<List<String>, Integer> gold) {
            int shared = found.entrySet().stream()
                    .mapToInt(run -> Math.min(run.getValue(), gold.getOrDefault(run.getKey(), 0)))
                    .sum();
            return new Overlap(shared, sum(found), sum(gold));
        }

        double precision() {
            return (double) shared / found;
        }

        double recall() {
            return (double) shared / gold;
        }

        double f1() {
            return found + gold == 0 ? 0 : 2.0 * shared / (found + gold);
        }

        private static int sum(Map<List<String>, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
