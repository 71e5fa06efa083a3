package org.hearsay.place;

/**
 * What speaks for one place or another of a name; {@code weights.tsv} says how much each counts.
 *
 * <p><b>Units:</b> each clue has a value from 0 to 1.
 */
enum Clue {
    /** The logarithm of its people, a seventh. */
    PEOPLE(0),
    /** The name is only an alternate one. */
    ALTERNATE(1),
    COUNTRY(2),
    REGION(3),
    FIRST_DIVISION(4),
    SECOND_DIVISION(5),
    CAPITAL(6),
    FIRST_SEAT(7),
    SECOND_SEAT(8),
    QUARTER(9),
    /** The text says right behind it where it lies: "Vale, Ohio". */
    CONTAINED(10),
    /** Its country is named in the article. */
    COUNTRY_NAMED(11),
    /** Its first-order division is named in the article. */
    FIRST_NAMED(12),
    /** Its second-order division is named in the article. */
    SECOND_NAMED(13),
    /** The share of the article's other places that lie in its country. */
    COUNTRY_SHARE(14),
    /** The share that lie in its first-order division. */
    FIRST_SHARE(15),
    /** How near the nearest other place lies. */
    NEAREST(16),
    /** How near the other places lie in the mean. */
    NEAR(17),
    /** How near the publisher's home is. */
    HOME(18),
    /** It is the publisher's home. */
    HOME_ITSELF(19),
    /** It lies in the publisher's country. */
    HOME_COUNTRY(20),
    /** Nothing: what every place of the gazetteer must outweigh, or the name means none of them. */
    UNKNOWN(21);

    private final int column;

    Clue(int column) {
        this.column = column;
    }

    /** How many clues there are. */
    static int count() {
        return values().length;
    }

    /** Where its value stands in a row of all clues' values. */
    int column() {
        return column;
    }

    /** The clue that a kind of place is by itself; that of people when it is none. */
    static Clue of(Feature feature) {
        return switch (feature) {
            case COUNTRY -> COUNTRY;
            case REGION -> REGION;
            case FIRST_DIVISION -> FIRST_DIVISION;
            case SECOND_DIVISION -> SECOND_DIVISION;
            case CAPITAL -> CAPITAL;
            case FIRST_SEAT -> FIRST_SEAT;
            case SECOND_SEAT -> SECOND_SEAT;
            case QUARTER -> QUARTER;
            default -> PEOPLE;
        };
    }
}
