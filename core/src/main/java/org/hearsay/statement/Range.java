package org.hearsay.statement;

/**
 * A stretch of a passage's tokens, half-open; never empty.
 *
 * @param from index of the first token
 * @param to index after the last token
 */
record Range(int from, int to) {
    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a range: " + from + ", " + to);
        }
    }

    int length() {
        return to - from;
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }
}
