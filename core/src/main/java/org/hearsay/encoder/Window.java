package org.hearsay.encoder;

/**
 * The words that the model sees at once, and those of them that it decides.
 *
 * <p><b>Units:</b> indices of words, half-open. The homes of an article's windows, in order, hold each word once.
 *
 * @param first its first word
 * @param end the word after its last
 * @param homeFirst the first word that stands more central here than in any other window
 * @param homeEnd the word after the last such
 */
record Window(int first, int end, int homeFirst, int homeEnd) {
    int size() {
        return end - first;
    }
}
