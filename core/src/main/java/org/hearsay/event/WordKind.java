package org.hearsay.event;

import java.util.Locale;

/** Classes of small words, as in {@code words.tsv}. */
enum WordKind {
    DETERMINER,
    PREPOSITION,
    SUBORDINATOR,
    RELATIVE,
    COORDINATOR,
    PRONOUN,
    BEING,
    HAVING,
    DOING,
    FUTURE,
    POSSIBLE,
    OBLIGED,
    NEGATION,
    ADVERB,
    ADJECTIVAL,
    /** Prepositions that may open a clause. */
    CLAUSE,
    /** Words before an adjective: "most likely". */
    DEGREE,
    /** Pronouns that tell whose: "its". */
    OWNING,
    /** Pronouns for people. */
    PERSONAL,
    /** Words before a noun that are no part of who is meant. */
    ARTICLE,
    /** Words before a number that is not exact. */
    ROUNDING,
    /** Numbers in words. */
    AMOUNT,
    /** Words before a noun that tell what it is like, and which a comma may part. */
    QUALITY,
    /** Weapons and what they do, which kill and act for nobody. */
    INSTRUMENT,
    /** Nouns for spans of time, which "before" or "later" may follow. */
    LAPSE,
    /** Nouns for people who may take part in an event. */
    PEOPLE;

    static WordKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
