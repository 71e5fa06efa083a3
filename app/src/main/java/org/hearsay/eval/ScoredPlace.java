package org.hearsay.eval;

import org.hearsay.place.Place;
import org.hearsay.place.Point;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A toponym as scorers see it, found or gold.
 *
 * @param span where it stands
 * @param point where the place lies; null when nobody says
 * @param geonames its id in GeoNames; null when it has none
 */
record ScoredPlace(
        Span span, @Nullable Point point, @Nullable Integer geonames) {
    static ScoredPlace of(Place place) {
        return new ScoredPlace(place.span(), place.point(), place.geonames());
    }

    /** Whether another is known to be the same place. */
    boolean isSame(ScoredPlace other) {
        return geonames != null && geonames.equals(other.geonames);
    }

    /** How many characters two share. */
    int overlap(ScoredPlace other) {
        return Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
    }
}
