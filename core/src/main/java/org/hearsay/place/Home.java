package org.hearsay.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a publisher is at home, as far as the article's imprint shows it.
 *
 * @param group the places that the publisher may be named for; null when it is named for none
 * @param country the country of its address; null when the address tells none
 */
record Home(@Nullable NameGroup group, @Nullable String country) {
    /** How near a place is to the home, from 0 to 1; 0 when nobody knows where that is. */
    double nearness(Candidate place) {
        if (group == null || place.feature() == Feature.COUNTRY || place.feature() == Feature.REGION) {
            return 0;
        }
        Candidate chosen = group.chosen;
        List<Candidate> homes = chosen == null ? List.of() : List.of(chosen);
        return homes.stream()
                .mapToDouble(home ->
                        home.number() == place.number() ? 1 : Surroundings.nearness(home.point(), place.point()))
                .max()
                .orElse(0);
    }

    boolean isCountry(Candidate place) {
        String code = country != null ? country : group != null && group.chosen != null ? group.chosen.country() : null;
        return code != null && code.equals(place.country());
    }
}
