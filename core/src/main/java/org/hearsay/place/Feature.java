package org.hearsay.place;

/** What kind of thing a place of the gazetteer is. <b>Source:</b> the feature codes of GeoNames, reduced. */
enum Feature {
    FIRST_DIVISION(false),
    SECOND_DIVISION(false),
    CAPITAL(true),
    FIRST_SEAT(true),
    SECOND_SEAT(true),
    LOWER_SEAT(true),
    TOWN(true),
    QUARTER(true),
    COUNTRY(false),
    REGION(false);

    private final boolean settlement;

    Feature(boolean settlement) {
        this.settlement = settlement;
    }

    /** Whether it is a town, a part of one, or a seat of government. */
    boolean isSettlement() {
        return settlement;
    }
}
