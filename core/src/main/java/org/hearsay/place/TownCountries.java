package org.hearsay.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which country a town or a division lies when its name stands alone.
 *
 * <p><b>Shape:</b> only names that mean one well-known place have an answer. <b>Threads:</b> thread-safe.
 */
public final class TownCountries {
    /** Logarithms to base 10: a hundred thousand people, and four times as many as live in the next of that name. */
    private static final double PEOPLE = 5;

    private static final double AHEAD = 0.6;
    /** Words that divisions have for a name, and streets, bodies and parts of countries too: "Coast", "Central". */
    private static final List<PlaceWord> COMMON =
            List.of(PlaceWord.PART, PlaceWord.KIND, PlaceWord.SITE, PlaceWord.BODY);

    private final Gazetteer gazetteer;
    private final PlaceWord.Lexicon lexicon;

    TownCountries(Gazetteer gazetteer, PlaceWord.Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Loads the gazetteer. */
    public static TownCountries load() {
        return new TownCountries(Gazetteer.load(), PlaceWord.Lexicon.load());
    }

    /** ISO 3166-1 alpha-2 code of the country; null when no such place is known, or several in as many countries. */
    public @Nullable String countryOf(String name) {
        if (COMMON.stream().anyMatch(common -> lexicon.is(name, common))) {
            return null;
        }
        List<Candidate> places = gazetteer.named(name);
        for (Candidate place : places) {
            if (place.country() != null && place.feature() == Feature.FIRST_DIVISION && !place.alternate()) {
                return alone(place, places) ? place.country() : null;
            }
        }
        for (Candidate place : places) {
            if (place.country() != null && place.people() >= PEOPLE && alone(place, places)) {
                return place.country();
            }
        }
        return null;
    }

    private static boolean alone(Candidate place, List<Candidate> places) {
        double least = place.feature() == Feature.FIRST_DIVISION ? PEOPLE + AHEAD : place.people();
        return places.stream()
                .filter(other -> !Objects.equals(other.country(), place.country()))
                .allMatch(other -> other.people() < least - AHEAD);
    }
}
