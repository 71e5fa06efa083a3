package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.place.Point;
import org.hearsay.text.Span;
import org.hearsay.trace.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Parses the gold toponyms of one text. <b>Threads:</b> stateless. */
final class GoldPlaces {
    private GoldPlaces() {}

    /**
     * The toponyms of a gold line.
     *
     * @param toponyms its list {@code toponyms}
     */
    static List<ScoredPlace> parse(JsonNode toponyms, String text) throws GoldFault {
        List<ScoredPlace> places = new ArrayList<>();
        for (JsonNode toponym : toponyms) {
            places.add(place(toponym, text));
        }
        return places;
    }

    private static ScoredPlace place(JsonNode toponym, String text) throws GoldFault {
        Span span = GoldStatements.span(toponym.path("span"), text.length(), "a toponym");
        JsonNode id = toponym.path("geonames_id");
        JsonNode lat = toponym.path("lat");
        JsonNode lon = toponym.path("lon");
        try {
            Point point = lat.isNumber() && lon.isNumber() ? new Point(lat.asDouble(), lon.asDouble()) : null;
            return new ScoredPlace(span, point, id.isIntegralNumber() ? id.asInt() : null);
        } catch (IllegalArgumentException e) {
            throw new GoldFault(ProblemCode.INVALID_ARTICLE_LINE, "a toponym has no point on the earth: " + toponym);
        }
    }
}
