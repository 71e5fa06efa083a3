package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Token;

/**
 * Finds whom "who" and "which" mean: the nearest noun phrase before them.
 *
 * <p><b>Threads:</b> immutable.
 */
final class Antecedents {
    private static final int LONGEST_PHRASE = 8;
    private final Scene scene;
    private final Lexicon lexicon;

    Antecedents(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
    }

    /** The words that "who" or "which" goes back to; empty when they cannot be made out. */
    List<Token> before(int relative) {
        List<Token> tokens = scene.sentences().get(scene.sentenceAt(relative)).tokens().stream()
                .takeWhile(token -> token.end() <= relative)
                .toList();
        int to = tokens.size();
        while (to > 0 && !tokens.get(to - 1).isWord()) {
            to--;
        }
        if (to > 0 && lexicon.is(tokens.get(to - 1).lower(), WordClass.COORDINATOR)) {
            return earlier(tokens);
        }
        int from = to;
        boolean named = to > 0 && tokens.get(to - 1).isCapitalised();
        while (from > 0 && to - from < LONGEST_PHRASE && belongs(tokens.get(from - 1), named)) {
            from--;
            if (lexicon.is(tokens.get(from).lower(), WordClass.DETERMINER)) {
                break;
            }
        }
        return tokens.subList(from, to);
    }

    /** What the first "who" before "and who" goes back to. */
    private List<Token> earlier(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean first = !lexicon.is(tokens.get(i - 1).lower(), WordClass.COORDINATOR);
            if (first && lexicon.is(tokens.get(i).lower(), WordClass.RELATIVE)) {
                return before(tokens.get(i).start());
            }
        }
        return List.of();
    }

    private boolean belongs(Token token, boolean named) {
        return token.isWord()
                && (!named || token.isCapitalised())
                && !lexicon.is(token.lower(), WordClass.BOUNDARY)
                && !lexicon.is(token.lower(), WordClass.AUXILIARY)
                && !lexicon.is(token.lower(), WordClass.PREPOSITION);
    }
}
