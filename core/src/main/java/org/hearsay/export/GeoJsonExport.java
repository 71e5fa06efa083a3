package org.hearsay.export;

import java.io.OutputStream;
import java.util.List;
import org.hearsay.event.Event;
import org.hearsay.place.Place;
import org.hearsay.place.Point;

/**
 * Events on a map: a FeatureCollection of points.
 *
 * <p><b>Shape:</b> events of whose place no point is known are left out. <b>Units:</b> degrees, longitude first.
 * <b>Threads:</b> one. <b>Source:</b> RFC 7946.
 */
final class GeoJsonExport extends JsonListExport {
    GeoJsonExport(OutputStream out) {
        super(out);
    }

    @Override
    String opening() {
        return "{\"type\":\"FeatureCollection\",\"features\":[";
    }

    @Override
    List<Fields> members(Chosen chosen) {
        return chosen.events().stream()
                .filter(event -> event.where() != null && event.where().point() != null)
                .map(event -> feature(chosen, event))
                .toList();
    }

    private static Fields feature(Chosen chosen, Event event) {
        Fields geometry = new Fields().put("type", "Point");
        Place place = event.where();
        Point point = place == null ? null : place.point();
        if (point != null) {
            geometry.put("coordinates", List.of(point.lon(), point.lat()));
        }
        return new Fields()
                .put("type", "Feature")
                .put("id", chosen.id(event.id()))
                .put("geometry", geometry)
                .put("properties", EventFields.of(chosen, event));
    }
}
