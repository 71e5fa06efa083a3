package org.hearsay.event;

import org.jspecify.annotations.Nullable;

/**
 * A number as a text tells it, with the words that make it a range.
 *
 * @param low the least, from 0
 * @param high the greatest; null for an open end
 * @param from index of its first word
 * @param to index after its last word
 * @param vague whether a word stands for the number: "dozens"
 */
record Quantity(long low, @Nullable Long high, int from, int to, boolean vague) {
    /** The share of a number that is about right when a text says "about". */
    private static final int ABOUT = 10;

    static Quantity of(long number, int from, int to) {
        return new Quantity(number, number, from, to, false);
    }

    Quantity between(int first, int end) {
        return new Quantity(low, high, first, end, vague);
    }

    /** The same number bounded as a word before or after it says, see {@code quantities.tsv}. */
    Quantity bounded(String bound) {
        long margin = Math.max(1, Math.round((double) low / ABOUT));
        return switch (bound) {
            case "least" -> new Quantity(low, null, from, to, vague);
            case "most" -> new Quantity(0, high, from, to, vague);
            case "about" -> isExact() ? new Quantity(Math.max(0, low - margin), low + margin, from, to, vague) : this;
            case "nearly" -> isExact() ? new Quantity(Math.max(0, low - margin), low, from, to, vague) : this;
            default -> this;
        };
    }

    private boolean isExact() {
        return high != null && low == high;
    }
}
