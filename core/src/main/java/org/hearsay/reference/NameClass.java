package org.hearsay.reference;

import java.util.Locale;

/** A closed class of words that tell names and roles; what each is for stands in {@code words.tsv}, beside its words. */
enum NameClass {
    COURTESY,
    MALE,
    FEMALE,
    REGNAL,
    OFFICE,
    DESCRIBING,
    ORGANISATION,
    ORGANISATION_HEAD,
    PLACE_HEAD,
    COMPANY,
    SUFFIX,
    NUMERAL,
    PARTICLE,
    LINK,
    DETERMINER,
    ARTICLE,
    PREPOSITION,
    BELONGING,
    BOUNDARY,
    CAPTION,
    CALENDAR,
    OPENING,
    NATIONALITY,
    PLACE;

    static NameClass of(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
