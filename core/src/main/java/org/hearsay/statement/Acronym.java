package org.hearsay.statement;

/** A word such as "WHO", which stands for others by their first letters. */
final class Acronym {
    private Acronym() {}

    /** Whether a word has capitals only, two or more. */
    static boolean is(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
