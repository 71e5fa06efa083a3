package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All toponyms of an article that are taken to mean one place: one name, said to lie in one place. One per thread. */
final class NameGroup {
    /** The folded name, followed by those of what holds it. */
    final String key;

    /** What the text says to hold the place, as its own toponym; absent when it does not say. */
    final @Nullable NameGroup holder;

    /** How many hold each other from this one on. */
    final int depth;

    final List<Candidate> places;
    final List<Toponym> toponyms = new ArrayList<>();

    @Nullable
    Candidate chosen;

    double lead;

    NameGroup(String key, List<Candidate> places, @Nullable NameGroup holder) {
        this.key = key;
        this.places = places;
        this.holder = holder;
        this.depth = holder == null ? 0 : holder.depth + 1;
    }

    /** Whether it may mean a place that the gazetteer does not have: a town, not a country or region. */
    boolean mayBeUnknown() {
        return places.stream()
                .allMatch(place -> place.feature() != Feature.COUNTRY && place.feature() != Feature.REGION);
    }

    /** Whether the text says that a place is held by one that the holder may mean. */
    boolean isHeld(Candidate place) {
        if (holder == null) {
            return false;
        }
        Candidate sure = holder.chosen;
        return sure != null ? place.isWithin(sure) : holder.places.stream().anyMatch(place::isWithin);
    }
}
