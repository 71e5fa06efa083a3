package org.hearsay.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What one cue head says of each word of an article, each word taken from its home window.
 *
 * <p><b>Units:</b> probabilities from 0 to 1. <b>Threads:</b> for one thread. <b>Source:</b> BIO tags (Ramshaw & Marcus
 * 1995) with a threshold.
 */
final class CueScores {
    private static final int TAGS = 3;
    private final float[] inCue;
    private final BitSet goesOn = new BitSet();
    private final double threshold;

    /** Scores of so many words, of a head whose cues have at least this probability. */
    CueScores(int words, double threshold) {
        this.inCue = new float[words];
        this.threshold = threshold;
    }

    /** Takes what a window says of its home; whether a word there may belong to a cue. */
    boolean take(Window window, FloatBuffer tags) {
        boolean any = false;
        for (int word = window.homeFirst(); word < window.homeEnd(); word++) {
            int at = TAGS * (word - window.first());
            inCue[word] = 1 - tags.get(at);
            goesOn.set(word, tags.get(at + 1) < tags.get(at + 2));
            any |= inCue[word] >= threshold;
        }
        return any;
    }

    /** The cues in order: each starts at a word that may belong to one, and takes those that go on with it. */
    List<Cue> cues(PiecedText text, boolean inner) {
        List<Cue> found = new ArrayList<>();
        for (int word = 0; word < inCue.length; word++) {
            if (isCue(text, word)) {
                int end = word + 1;
                float highest = inCue[word];
                while (end < inCue.length && isCue(text, end) && goesOn.get(end)) {
                    highest = Math.max(highest, inCue[end++]);
                }
                found.add(new Cue(word, end, highest, inner));
                word = end - 1;
            }
        }
        return found;
    }

    private boolean isCue(PiecedText text, int word) {
        return inCue[word] >= threshold && !text.isBreak(word);
    }
}
