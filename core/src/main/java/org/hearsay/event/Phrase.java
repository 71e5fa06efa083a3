package org.hearsay.event;

/**
 * The words that tell one or several participants, as indices of words in a sentence.
 *
 * @param from the first word
 * @param to after the last
 */
record Phrase(int from, int to) {
    Phrase {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a phrase: [" + from + ", " + to + ")");
        }
    }
}
