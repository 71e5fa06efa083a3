package org.hearsay.event;

import org.jspecify.annotations.Nullable;

/**
 * People as a sentence counts them: "at least 20 civilians", "a soldier", "three children and two women".
 *
 * @param quantity how many
 * @param from index of the first word
 * @param to index after the last
 * @param whom index of the first word that tells for whom the number stands; as {@code to} when none does
 * @param part whether they are some of others: "five of them"
 */
record Counted(Quantity quantity, int from, int to, int whom, boolean part) {
    boolean overlaps(@Nullable Phrase phrase) {
        return phrase != null && from < phrase.to() && phrase.from() < to;
    }

    boolean isTold() {
        return whom < to;
    }

    /** Index of the last word. */
    int last() {
        return to - 1;
    }
}
