package org.hearsay.sentence;

import java.util.List;
import org.hearsay.text.Span;

/**
 * One sentence of an article.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> CoNLL-U.
 *
 * @param index its place among the article's sentences, from 0
 * @param paragraph the index of its paragraph
 * @param span where it stands, without white space at its ends
 * @param tokens its tokens in order; at least one
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens: " + span);
        }
    }
}
