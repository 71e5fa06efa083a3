package org.hearsay.reference;

/** What a word, a title or a first name tells of a person: which pronoun means that person. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether one person can have both. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
