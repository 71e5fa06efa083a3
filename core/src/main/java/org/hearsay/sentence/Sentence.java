package org.hearsay.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /**
     * Sentences of which only the places are known: each has one token, the whole of it.
     *
     * @param spans where they stand, in order
     * @param paragraphs the article's paragraphs
     * @param text the article's text
     */
    public static List<Sentence> uncut(List<Span> spans, List<Span> paragraphs, String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Span span : spans) {
            while (paragraph + 1 < paragraphs.size()
                    && paragraphs.get(paragraph).end() <= span.start()) {
                paragraph++;
            }
            String words = span.in(text);
            Token whole = new Token(span, words, words.toLowerCase(Locale.ROOT));
            sentences.add(new Sentence(sentences.size(), paragraph, span, List.of(whole)));
        }
        return sentences;
    }
}
