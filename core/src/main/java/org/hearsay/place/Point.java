package org.hearsay.place;

/**
 * A point on the earth.
 *
 * <p><b>Units:</b> degrees, WGS 84. <b>Errors:</b> throws when out of range. <b>Threads:</b> immutable.
 *
 * @param lat from -90 to 90, north is positive
 * @param lon from -180 to 180, east is positive
 */
public record Point(double lat, double lon) {
    public Point {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("not on the earth: " + lat + ", " + lon);
        }
    }
}
