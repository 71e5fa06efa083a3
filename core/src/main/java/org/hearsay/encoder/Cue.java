package org.hearsay.encoder;

/**
 * A cue before its arguments are known.
 *
 * @param first its first word
 * @param end the word after its last
 * @param probability the highest that one of its words belongs to a cue
 * @param inner whether only the inner head found it
 */
record Cue(int first, int end, float probability, boolean inner) {
    /** The word by whose window its arguments are read. */
    int middle() {
        return (first + end - 1) / 2;
    }
}
