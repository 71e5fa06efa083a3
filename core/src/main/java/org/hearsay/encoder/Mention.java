package org.hearsay.encoder;

import org.hearsay.text.Span;

/**
 * A name in an article.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable. <b>Source:</b> <em>named mention</em>
 * in ACE.
 *
 * @param span the name's words, without title or article; not empty
 * @param type what kind of thing it names
 * @param probability the lowest that the model gave to one of its words, from 0 to 1
 */
public record Mention(Span span, MentionType type, double probability) {
    public Mention {
        if (span.isEmpty() || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a mention: " + span + " with probability " + probability);
        }
    }
}
