package org.hearsay.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which place each name of an article means: each by itself at first, then again by what the others have been taken
 * for.
 *
 * <p><b>Threads:</b> immutable.
 */
final class PlaceChooser {
    private static final int ROUNDS = 3;
    /** "Vale, Ost County, Ohio" is as deep as news goes; what goes on so for ever is a list. */
    private static final int DEEPEST = 3;

    private final Weights weights;

    PlaceChooser(Weights weights) {
        this.weights = weights;
    }

    /** The groups of an article's toponyms, each with its choice; those without places are left out. */
    List<NameGroup> choose(String text, List<Toponym> toponyms, @Nullable Home home) {
        List<NameGroup> groups = groups(text, toponyms);
        List<NameGroup> all = new ArrayList<>(groups);
        if (home != null && home.group() != null) {
            all.add(home.group());
        }
        for (int round = 0; round < ROUNDS; round++) {
            Surroundings surroundings = new Surroundings(all, home);
            all.forEach(group -> chooseOne(group, surroundings));
        }
        return groups;
    }

    private void chooseOne(NameGroup group, Surroundings surroundings) {
        Candidate best = null;
        double highest = group.mayBeUnknown() ? weights.score(Surroundings.noClues()) : Double.NEGATIVE_INFINITY;
        for (Candidate place : group.places) {
            double score = weights.score(surroundings.clues(group, place));
            if (score > highest) {
                highest = score;
                best = place;
            }
        }
        group.chosen = best;
    }

    private static List<NameGroup> groups(String text, List<Toponym> toponyms) {
        Map<String, NameGroup> byKey = new HashMap<>();
        Map<String, Boolean> held = new HashMap<>();
        NameGroup[] groups = new NameGroup[toponyms.size()];
        for (int i = groups.length - 1; i >= 0; i--) {
            Toponym toponym = toponyms.get(i);
            if (!toponym.places().isEmpty()) {
                NameGroup next =
                        i + 1 < groups.length && holds(text, toponym, toponyms.get(i + 1)) ? groups[i + 1] : null;
                String key = key(toponym);
                NameGroup holder = next != null
                                && next.depth < DEEPEST
                                && held.computeIfAbsent(key + " " + next.key, k -> isHeld(toponym, next))
                        ? next
                        : null;
                groups[i] = byKey.computeIfAbsent(
                        holder == null ? key : key + " " + holder.key, k -> new NameGroup(k, toponym.places(), holder));
            }
        }
        return joined(toponyms, groups);
    }

    /** A name that stands alone means what it has meant before, or else what it means later on. */
    private static List<NameGroup> joined(List<Toponym> toponyms, NameGroup[] groups) {
        Map<String, NameGroup> held = new HashMap<>();
        for (int i = groups.length - 1; i >= 0; i--) {
            if (groups[i] != null && groups[i].holder != null) {
                held.put(key(toponyms.get(i)), groups[i]);
            }
        }
        Set<NameGroup> joined = new LinkedHashSet<>();
        for (int i = 0; i < groups.length; i++) {
            NameGroup group = groups[i];
            if (group != null) {
                String key = key(toponyms.get(i));
                NameGroup sense = group.holder == null ? held.getOrDefault(key, group) : group;
                held.replace(key, sense);
                sense.toponyms.add(toponyms.get(i));
                joined.add(sense);
            }
        }
        return List.copyOf(joined);
    }

    private static String key(Toponym toponym) {
        return FoldedName.of(toponym.name());
    }

    private static boolean isHeld(Toponym toponym, NameGroup holder) {
        return toponym.places().stream()
                .anyMatch(place -> holder.places.stream().anyMatch(place::isWithin));
    }

    /** Whether the text puts one place into the next: "Vale, Ohio", "Vale in Ohio", "Vale (Ohio)". */
    private static boolean holds(String text, Toponym one, Toponym next) {
        int from = one.span().end();
        int to = next.span().start();
        if (to - from < 1 || to - from > 5) {
            return false;
        }
        String gap = text.substring(from, to);
        return gap.equals(", ") || gap.equals(" in ") || gap.equals(" (") || gap.equals(" , ") || gap.equals(",");
    }
}
