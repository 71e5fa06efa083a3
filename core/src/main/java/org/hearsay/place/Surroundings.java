package org.hearsay.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an article's places lie, as far as they are chosen: what a name among them is judged by. */
final class Surroundings {
    /** Only so many groups are looked at for distances, those named most often: work stays bounded. */
    private static final int MOST = 40;

    private static final double NEAR_KM = 100;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<Integer, Double> divisions = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();
    private final Set<String> countriesNamed = new HashSet<>();
    private final List<NameGroup> groups;
    private final @Nullable Home home;
    private double total;

    Surroundings(List<NameGroup> all, @Nullable Home home) {
        for (NameGroup group : all) {
            add(group, 1);
        }
        this.groups = all.stream()
                .filter(group -> group.chosen != null && group.chosen.feature().isSettlement())
                .sorted(Comparator.comparingInt((NameGroup group) -> -group.toponyms.size()))
                .limit(MOST)
                .toList();
        this.home = home;
    }

    private static double weight(NameGroup group) {
        return Math.sqrt(group.toponyms.size());
    }

    private void add(NameGroup group, int sign) {
        Candidate chosen = group.chosen;
        if (chosen == null) {
            return;
        }
        double weight = sign * weight(group);
        total += weight;
        if (chosen.country() != null) {
            countries.merge(chosen.country(), weight, Double::sum);
        }
        if (chosen.first() >= 0) {
            divisions.merge(chosen.first(), weight, Double::sum);
        }
        if (sign > 0 && !chosen.feature().isSettlement()) {
            named.add(chosen.number());
            if (chosen.feature() == Feature.COUNTRY && chosen.country() != null) {
                countriesNamed.add(chosen.country());
            }
        }
    }

    /** The clues that speak for a place of a group. */
    double[] clues(NameGroup group, Candidate place) {
        double[] clues = new double[Clue.count()];
        set(clues, Clue.of(place.feature()), 1);
        set(clues, Clue.PEOPLE, place.people() / 7);
        set(clues, Clue.ALTERNATE, place.alternate() ? 1 : 0);
        set(clues, Clue.CONTAINED, group.isHeld(place) ? 1 : 0);
        set(clues, Clue.COUNTRY_NAMED, isNamed(place, group) ? 1 : 0);
        set(clues, Clue.FIRST_NAMED, place.first() != place.number() && named.contains(place.first()) ? 1 : 0);
        set(clues, Clue.SECOND_NAMED, place.second() != place.number() && named.contains(place.second()) ? 1 : 0);
        addShares(clues, group, place);
        addDistances(clues, group, place);
        if (home != null) {
            set(clues, Clue.HOME, home.nearness(place));
            set(clues, Clue.HOME_ITSELF, home.isAt(place) ? 1 : 0);
            set(clues, Clue.HOME_COUNTRY, home.isCountry(place) ? 1 : 0);
        }
        return clues;
    }

    /** The clues of no place at all. */
    static double[] noClues() {
        double[] clues = new double[Clue.count()];
        set(clues, Clue.UNKNOWN, 1);
        return clues;
    }

    private static void set(double[] clues, Clue clue, double value) {
        clues[clue.column()] = value;
    }

    private boolean isNamed(Candidate place, NameGroup group) {
        return place.country() != null
                && place.feature() != Feature.COUNTRY
                && countriesNamed.contains(place.country())
                && group.places.size() > 1;
    }

    /** Shares of the other groups: a name is no evidence for itself. */
    private void addShares(double[] clues, NameGroup group, Candidate place) {
        Candidate own = group.chosen;
        double weight = own == null ? 0 : weight(group);
        double others = total - weight;
        if (others <= 0) {
            return;
        }
        if (place.country() != null) {
            boolean same = own != null && place.country().equals(own.country());
            double votes = countries.getOrDefault(place.country(), 0.0) - (same ? weight : 0);
            set(clues, Clue.COUNTRY_SHARE, votes / others);
        }
        if (place.first() >= 0) {
            boolean same = own != null && place.first() == own.first();
            double votes = divisions.getOrDefault(place.first(), 0.0) - (same ? weight : 0);
            set(clues, Clue.FIRST_SHARE, votes / others);
        }
    }

    private void addDistances(double[] clues, NameGroup group, Candidate place) {
        if (place.feature() == Feature.COUNTRY || place.feature() == Feature.REGION) {
            return;
        }
        double nearest = 0;
        double sum = 0;
        double weights = 0;
        for (NameGroup other : groups) {
            Candidate chosen = other.chosen;
            if (other != group && chosen != null && chosen.number() != place.number()) {
                double nearness = nearness(place.point(), chosen.point());
                nearest = Math.max(nearest, nearness);
                sum += weight(other) * nearness;
                weights += weight(other);
            }
        }
        set(clues, Clue.NEAREST, nearest);
        set(clues, Clue.NEAR, weights == 0 ? 0 : sum / weights);
    }

    /** From 1 for the same point to 0 far away; a half at the distance of neighbouring towns. */
    static double nearness(Point one, Point other) {
        return NEAR_KM / (NEAR_KM + one.kilometersTo(other));
    }
}
