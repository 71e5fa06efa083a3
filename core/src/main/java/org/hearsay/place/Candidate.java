package org.hearsay.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer that a name may mean.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param number its number in the gazetteer's file; for a region, which is not in the file, a negative one
 * @param feature what kind of thing it is
 * @param geonames its id in GeoNames; null when it is not known
 * @param point where it lies
 * @param people how many live there, as the logarithm to base 10 of one more
 * @param country code of its country; null when it lies in none or several
 * @param first number of the first-order division that holds it, or that it is; negative when there is none
 * @param second the same for the second-order division
 * @param note what the gazetteer remarks; null for most
 * @param alternate whether the name by which it was found is only one of its alternate names
 */
record Candidate(
        int number,
        Feature feature,
        @Nullable Integer geonames,
        Point point,
        double people,
        @Nullable String country,
        int first,
        int second,
        @Nullable String note,
        boolean alternate) {
    private static final double SAME_TOWN_KM = 60;

    /** This place with another note. */
    Candidate noted(@Nullable String other) {
        return new Candidate(
                number,
                feature,
                geonames,
                point,
                people,
                country,
                first,
                second,
                other == null ? note : other,
                alternate);
    }

    /** Whether another place holds this one. */
    boolean isWithin(Candidate other) {
        return number != other.number
                && switch (other.feature) {
                    case COUNTRY, REGION -> country != null && country.equals(other.country);
                    case FIRST_DIVISION -> first == other.number;
                    case SECOND_DIVISION -> second == other.number;
                    default ->
                        feature.isSettlement()
                                && people <= other.people
                                && point.kilometersTo(other.point) < SAME_TOWN_KM;
                };
    }
}
