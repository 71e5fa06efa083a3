package org.hearsay.ledger;

import java.util.List;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceUse;
import org.hearsay.place.Point;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The cells of a place, in a table of places or among the cells of an event. <b>Threads:</b> stateless. */
final class PlaceCells {
    private static final int COUNT = 12;

    private PlaceCells() {}

    /** The columns, each name behind a prefix. */
    static List<String> columns(String prefix) {
        return List.of(
                        "start_at w",
                        "end_at w",
                        "name k",
                        "lat r",
                        "lon r",
                        "geonames w",
                        "country k",
                        "admin1 k",
                        "admin2 k",
                        "place_use k",
                        "note k",
                        "rule k")
                .stream()
                .map(column -> prefix + column)
                .toList();
    }

    static void write(Cells cells, @Nullable Place place) {
        if (place == null) {
            for (int i = 0; i < COUNT; i++) {
                cells.text(null);
            }
            return;
        }
        Point point = place.point();
        cells.span(place.span())
                .text(place.name())
                .real(point == null ? null : (Double) point.lat())
                .real(point == null ? null : (Double) point.lon())
                .whole(place.geonames())
                .text(place.country())
                .text(place.admin1())
                .text(place.admin2())
                .code(place.use())
                .text(place.note())
                .text(place.rule());
    }

    static @Nullable Place read(Row row) {
        Span span = row.optionalSpan();
        String name = row.optionalText();
        Double lat = row.optionalReal();
        Double lon = row.optionalReal();
        Point point = lat == null || lon == null ? null : new Point(lat, lon);
        Integer geonames = row.optionalWhole();
        String country = row.optionalText();
        String admin1 = row.optionalText();
        String admin2 = row.optionalText();
        PlaceUse use = row.optionalCode(PlaceUse.class);
        String note = row.optionalText();
        String rule = row.optionalText();
        return span == null || name == null || use == null || rule == null
                ? null
                : new Place(span, name, point, geonames, country, admin1, admin2, use, note, rule);
    }
}
