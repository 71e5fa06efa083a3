package org.hearsay.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hearsay.place.Point;

/**
 * Scores toponyms: are they found, and is the place within 161 km of the gold one?
 *
 * <p>Findings and gold are paired one to one, the same span first, then the longest overlap. Gold without a point counts
 * for finding only. <b>Shape:</b> add each article once; then ask for the figures. <b>Threads:</b> one thread.
 * <b>Source:</b> Gritta et al. 2018, "What's missing in geographical parsing?"; 161 km are 100 miles.
 */
final class PlaceScorer {
    private static final double NEAR_KM = 161;

    private final List<Double> errors = new ArrayList<>();
    private int articles;
    private int gold;
    private int found;
    private int exact;
    private int overlapping;
    private int goldWithPoint;
    private int foundWithPoint;
    private int near;
    private int nearOrSame;
    private final Ratio given = new Ratio();

    /** Two that are paired. */
    private record Pair(int gold, int found, boolean exact, int overlap) {}

    /**
     * Adds one article.
     *
     * @param foundPlaces what was found
     * @param goldPlaces the gold
     */
    void add(List<ScoredPlace> foundPlaces, List<ScoredPlace> goldPlaces) {
        articles++;
        gold += goldPlaces.size();
        found += foundPlaces.size();
        goldWithPoint += withPoint(goldPlaces);
        foundWithPoint += withPoint(foundPlaces);
        for (Pair pair : pairs(foundPlaces, goldPlaces)) {
            overlapping++;
            exact += pair.exact() ? 1 : 0;
            addPair(foundPlaces.get(pair.found()), goldPlaces.get(pair.gold()));
        }
    }

    /** Adds what was resolved of one article's gold toponyms, in their order. */
    void addGiven(List<ScoredPlace> resolved, List<ScoredPlace> goldPlaces) {
        for (int i = 0; i < resolved.size(); i++) {
            Point point = resolved.get(i).point();
            Point right = goldPlaces.get(i).point();
            if (point != null && right != null) {
                given.add(point.kilometersTo(right) <= NEAR_KM);
            }
        }
    }

    private void addPair(ScoredPlace place, ScoredPlace right) {
        Point point = place.point();
        Point rightPoint = right.point();
        if (rightPoint == null) {
            foundWithPoint -= point == null ? 0 : 1;
        } else if (point != null) {
            double error = point.kilometersTo(rightPoint);
            errors.add(error);
            near += error <= NEAR_KM ? 1 : 0;
            nearOrSame += error <= NEAR_KM || place.isSame(right) ? 1 : 0;
        }
    }

    private static int withPoint(List<ScoredPlace> places) {
        return (int) places.stream().filter(place -> place.point() != null).count();
    }

    private static List<Pair> pairs(List<ScoredPlace> found, List<ScoredPlace> gold) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int overlap = gold.get(i).overlap(found.get(j));
                if (overlap > 0) {
                    pairs.add(new Pair(
                            i, j, gold.get(i).span().equals(found.get(j).span()), overlap));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.exact())
                .thenComparing(Pair::overlap, Comparator.reverseOrder())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        BitSet goldUsed = new BitSet();
        BitSet foundUsed = new BitSet();
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!goldUsed.get(pair.gold()) && !foundUsed.get(pair.found())) {
                goldUsed.set(pair.gold());
                foundUsed.set(pair.found());
                taken.add(pair);
            }
        }
        return taken;
    }

    /** The figures so far, named as in the Python scorer where it has them. */
    List<Figure> figures() {
        return List.of(
                new Figure("docs", new Measure.Count(articles), "articles"),
                new Figure("exact_f1", Measure.Rate.of(exact, found, gold), "toponyms with the very span"),
                new Figure("overlap_f1", Measure.Rate.of(overlapping, found, gold), "toponyms, spans overlap"),
                new Figure("acc161", Measure.Share.of(near, errors.size()), "of those found: within 161 km"),
                new Figure(
                        "acc161_or_same",
                        Measure.Share.of(nearOrSame, errors.size()),
                        "of those found: within 161 km, or the same GeoNames id"),
                new Figure("median_km", new Measure.Mean(median()), "of those found: median error in km"),
                new Figure(
                        "e2e_f1_161", Measure.Rate.of(near, foundWithPoint, goldWithPoint), "found and within 161 km"),
                given.figure("given161", "of the gold toponyms that have a place here: within 161 km"));
    }

    private double median() {
        if (errors.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(errors);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
