package org.hearsay.encoder;

import org.hearsay.text.Span;

/**
 * A word as the model sees it: a run of letters and digits, a single mark, or a break between two paragraphs.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable. <b>Source:</b> the basic tokenizer
 * of BERT (Devlin et al. 2019); breaks are ours.
 *
 * @param span from its first kept character to the end of its last; empty, at the end of the word before, for a break
 * @param paragraph the number of its paragraph among those that hold words, from 0; a break counts to the one before it
 */
public record Word(Span span, int paragraph) {
    /** Whether it stands for the gap between two paragraphs, not for characters. */
    public boolean isBreak() {
        return span.isEmpty();
    }
}
