package org.hearsay.encoder;

import java.nio.FloatBuffer;

/**
 * What the reader graph says of one window, for each of its words in a row.
 *
 * <p><b>Units:</b> probabilities from 0 to 1. <b>Threads:</b> read only.
 *
 * @param cue three numbers a word: not in a cue, its first word, a further word
 * @param inner the same, of a cue that stands inside somebody's content
 * @param name nine numbers a word: in no name, then first and further word for each type of {@link NameScores}
 * @param words the words as vectors, which the arguments graph takes
 */
record WindowReading(FloatBuffer cue, FloatBuffer inner, FloatBuffer name, FloatBuffer words) {}
