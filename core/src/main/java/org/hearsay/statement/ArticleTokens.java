package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All tokens of an article, to be asked by place.
 *
 * <p><b>Shape:</b> each question costs a bisection. <b>Threads:</b> immutable.
 */
final class ArticleTokens {
    private final List<Token> tokens;

    ArticleTokens(List<Sentence> sentences) {
        this.tokens = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /** The tokens that share a character with a span, in order. */
    List<Token> in(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return tokens.subList(from, to);
    }

    /** The token that holds a character; null between tokens. */
    @Nullable
    Token at(int offset) {
        int index = firstEndingAfter(offset);
        return index < tokens.size() && tokens.get(index).start() <= offset ? tokens.get(index) : null;
    }

    /** The token right before a character; null at the start of the text. */
    @Nullable
    Token before(int offset) {
        int index = firstEndingAfter(offset);
        return index == 0 ? null : tokens.get(index - 1);
    }

    /** The index of the token that holds a character, or of the next one. */
    int indexAt(int offset) {
        return firstEndingAfter(offset);
    }

    /** The token of an index; null before the first and after the last. */
    @Nullable
    Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
