package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Sentence;

/**
 * Which sentence of an article holds a character.
 *
 * <p><b>Shape:</b> each question costs a bisection. <b>Threads:</b> immutable.
 *
 * @param sentences all sentences, in order
 */
record SentencePlaces(List<Sentence> sentences) {
    /** The place of the first sentence that ends after a character; the number of sentences when none does. */
    int at(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
