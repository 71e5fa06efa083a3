package org.hearsay.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores dates of publication: right is the same day.
 *
 * <p><b>Shape:</b> add each page once; then ask for the figures. <b>Threads:</b> one thread. <b>Source:</b> the
 * evaluation of htmldate (Barbaresi 2020): a wrong day is a false positive, no day a false negative.
 */
final class DateScorer {
    private static final int DAY_LENGTH = "2026-01-31".length();

    private int right;
    private int wrong;
    private int none;

    /**
     * Adds one page.
     *
     * @param found ISO date or instant; only its day counts
     * @param gold ISO date
     */
    void add(@Nullable String found, String gold) {
        if (found == null || found.isEmpty()) {
            none++;
        } else if (found.substring(0, Math.min(DAY_LENGTH, found.length())).equals(gold)) {
            right++;
        } else {
            wrong++;
        }
    }

    /** The figures so far, named as in the Python scorer. */
    List<Figure> figures() {
        int pages = right + wrong + none;
        Measure precision = Measure.Share.of(right, right + wrong);
        Measure recall = Measure.Share.of(right, right + none);
        Measure f1 = new Measure.Rate(precision.value(), recall.value(), right + wrong, right + none);
        return List.of(
                new Figure("n", new Measure.Count(pages), "pages with a gold date"),
                new Figure("p", new Measure.Mean(precision.value()), "given dates that are right"),
                new Figure("r", new Measure.Mean(recall.value()), "right dates over right and not given"),
                new Figure("f1", new Measure.Mean(f1.value()), "of the two"),
                new Figure(
                        "accuracy",
                        new Measure.Mean(Measure.Share.of(right, pages).value()),
                        "pages with the right date"));
    }
}
