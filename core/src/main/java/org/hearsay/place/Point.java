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

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** How far another point is, along the earth's surface, taken as a sphere. */
    public double kilometersTo(Point other) {
        double north = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double east = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double square =
                north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
