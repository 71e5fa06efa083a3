package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/**
 * A noun phrase that tells who speaks.
 *
 * @param tokens all its words and marks, in order; at least one
 * @param headEnd index after its head noun: what follows is a name's addition, a relative clause, a prepositional phrase
 */
record NounPhrase(List<Token> tokens, int headEnd) {
    NounPhrase {
        tokens = List.copyOf(tokens);
        if (headEnd < 1 || headEnd > tokens.size()) {
            throw new IllegalArgumentException("no head before " + headEnd + " in " + tokens);
        }
    }

    Token first() {
        return tokens.get(0);
    }

    Token head() {
        return tokens.get(headEnd - 1);
    }

    /** The head noun in small letters. */
    String noun() {
        return head().lower();
    }

    Span span() {
        return new Span(first().start(), tokens.get(tokens.size() - 1).end());
    }

    /** Whether nothing follows the head. */
    boolean endsInHead() {
        return headEnd == tokens.size();
    }

    /** The words up to a first comma or bracket: a descriptor without what is added to it. */
    List<Token> upToComma() {
        for (int i = 1; i < tokens.size(); i++) {
            if (",(".contains(tokens.get(i).form())) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    /** Whether a word is an owner's: "Mexico's"; never the last one. */
    boolean isOwner(int index) {
        String word = tokens.get(index).lower();
        boolean mark =
                index + 2 < tokens.size() && "’'".contains(tokens.get(index + 1).form());
        return index + 1 < tokens.size() && (word.endsWith("'s") || (mark && word.endsWith("s")));
    }

    static Span span(List<Token> tokens) {
        return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    static List<String> forms(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isWord() || ",(".contains(token.form()))
                .map(token -> token.form().equals("(") ? "," : token.form())
                .toList();
    }
}
