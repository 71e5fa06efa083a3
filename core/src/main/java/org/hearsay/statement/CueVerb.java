package org.hearsay.statement;

import java.util.Set;

/**
 * One line of the lexicon of cues.
 *
 * @param lemma the verb in its plain form
 * @param frames how it takes its content; not empty
 * @param stance what a source does with the content by this verb
 */
record CueVerb(String lemma, Set<CueFrame> frames, Stance stance) {
    CueVerb {
        frames = Set.copyOf(frames);
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("a cue without a frame: " + lemma);
        }
    }

    /** What "would say" and "did not say" do to the stance that a verb has by itself. */
    Stance stance(boolean modal, boolean negated) {
        if (negated) {
            boolean belief = takes(CueFrame.BELIEF) && (stance == Stance.ASSERTS || stance == Stance.PREDICTS);
            return belief ? Stance.DENIES : Stance.HYPOTHETICAL;
        }
        return modal && stance == Stance.ASSERTS ? Stance.HYPOTHETICAL : stance;
    }

    boolean takes(CueFrame frame) {
        return frames.contains(frame);
    }
}
