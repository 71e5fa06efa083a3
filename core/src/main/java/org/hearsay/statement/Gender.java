package org.hearsay.statement;

/** What a word, a title or a first name tells of a person: which pronoun means that person. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether one person can have both. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
