package org.hearsay.reference;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens of one sentence that may be a name.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param tokens all tokens of the sentence
 * @param from its first token
 * @param to the token after its last
 * @param span where it stands, which may be less than its tokens: "American" of "American-born"
 * @param type what it seems to name
 * @param probability how sure that is, from 0 to 1
 */
record NamePiece(List<Token> tokens, int from, int to, Span span, MentionType type, double probability) {
    /** A run of whole tokens, without the last one's "'s"; null for none. */
    static @Nullable NamePiece of(List<Token> tokens, int from, int to, MentionType type, double probability) {
        if (from >= to) {
            return null;
        }
        Token last = tokens.get(to - 1);
        int end = last.start() + Folding.withoutOwner(last.form()).length();
        Span span = new Span(tokens.get(from).start(), end);
        return span.isEmpty() ? null : new NamePiece(tokens, from, to, span, type, probability);
    }

    /** The tokens of mentions in the order of the text; mentions outside the sentences are left out. */
    static List<NamePiece> all(List<Sentence> sentences, List<Mention> mentions) {
        List<NamePiece> pieces = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int first = 0;
            while (next < mentions.size()
                    && mentions.get(next).span().start() < sentence.span().end()) {
                Mention mention = mentions.get(next++);
                while (first < tokens.size()
                        && tokens.get(first).end() <= mention.span().start()) {
                    first++;
                }
                NamePiece piece = of(tokens, first, mention);
                if (piece != null) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private static @Nullable NamePiece of(List<Token> tokens, int first, Mention mention) {
        int to = first;
        while (to < tokens.size() && tokens.get(to).start() < mention.span().end()) {
            to++;
        }
        NamePiece piece = of(tokens, first, to, mention.type(), mention.probability());
        return piece == null ? null : piece.hyphenCut(mention.span());
    }

    /** Keeps the edge that a model drew at a hyphen. */
    private NamePiece hyphenCut(Span given) {
        int start = given.start() - first().start();
        int end = given.end() - last().start();
        String word = last().form();
        boolean startsInside = start > 0 && first().form().charAt(start - 1) == '-';
        boolean endsInside = end > 0 && end < word.length() && word.charAt(end) == '-';
        if (!startsInside && !endsInside) {
            return this;
        }
        int newStart = startsInside ? given.start() : span.start();
        int newEnd = endsInside ? given.end() : span.end();
        return newStart < newEnd
                ? new NamePiece(tokens, from, to, new Span(newStart, newEnd), type, probability)
                : this;
    }

    Token first() {
        return tokens.get(from);
    }

    Token last() {
        return tokens.get(to - 1);
    }

    /** The token right before it; null at the sentence's start. */
    @Nullable
    Token before() {
        return from == 0 ? null : tokens.get(from - 1);
    }

    /** The token right after it; null at the sentence's end. */
    @Nullable
    Token after() {
        return to == tokens.size() ? null : tokens.get(to);
    }

    int words() {
        return to - from;
    }

    /** Whether it ends in an owner's "'s", behind which no name goes on. */
    boolean owns() {
        return last().form().length() > Folding.withoutOwner(last().form()).length();
    }

    @Nullable
    NamePiece cut(int newFrom, int newTo) {
        return newFrom == from && newTo == to ? this : of(tokens, newFrom, newTo, type, probability);
    }

    NamePiece typed(MentionType newType) {
        return new NamePiece(tokens, from, to, span, newType, probability);
    }

    Mention mention() {
        return new Mention(span, type, probability);
    }
}
