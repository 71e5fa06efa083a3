package org.hearsay.place;

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
        Candidate home = group == null ? null : group.chosen;
        boolean wide = place.feature() == Feature.COUNTRY || place.feature() == Feature.REGION;
        return home == null || wide ? 0 : Surroundings.nearness(home.point(), place.point());
    }

    /** Whether a place is the home itself. */
    boolean isAt(Candidate place) {
        return group != null && group.chosen != null && group.chosen.number() == place.number();
    }

    /** Whether a place lies in the publisher's country. */
    boolean isCountry(Candidate place) {
        String code = country != null ? country : group != null && group.chosen != null ? group.chosen.country() : null;
        return code != null && code.equals(place.country());
    }
}
