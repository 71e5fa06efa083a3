package org.hearsay.golden;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Exact words of an article. In {@code gold.json} a bare string, or {@code {"text", "n"}} for a later occurrence.
 *
 * @param text the words
 * @param n which occurrence is meant, from 1; one that begins or ends inside a word does not count
 */
record Phrase(String text, int n) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Phrase first(String text) {
        return new Phrase(text, 1);
    }

    @Override
    public String toString() {
        return n == 1 ? text : text + " (" + n + ")";
    }
}
