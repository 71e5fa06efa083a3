package org.hearsay.place;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The name of a place in an article, and where it lies.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable.
 *
 * @param span the name
 * @param name the name as the text has it
 * @param point a point for the place; null when it could not be found
 * @param geonames its id in GeoNames; null when it has none
 * @param country ISO 3166-1 alpha-2 code that the gazetteer gives; null when it lies in none or in several
 * @param admin1 the gazetteer's name of the first-order division that holds it, such as a state; null when unknown
 * @param admin2 the gazetteer's name of the second-order division, such as a county; null when unknown
 * @param use what the name is used for
 * @param note a remark of the gazetteer, as for a disputed place; null for most
 * @param rule id of what decided between the places of that name
 */
public record Place(
        Span span,
        String name,
        @Nullable Point point,
        @Nullable Integer geonames,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin2,
        PlaceUse use,
        @Nullable String note,
        String rule) {}
