package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "who", "he" and "she" mean, by what stands before them: the nearest noun phrase for "who", the last named
 * person who spoke or opened a sentence for the others.
 *
 * <p>Genders are not told apart, since first names do not show them. <b>Threads:</b> immutable.
 */
final class Antecedents {
    private static final int FARTHEST_SENTENCE = 6;
    private static final int LONGEST_PHRASE = 8;
    private final List<Sentence> sentences;
    private final Lexicon lexicon;
    private final SpeakerNames names;
    private final SourceTyper typer;

    Antecedents(List<Sentence> sentences, Lexicon lexicon, SpeakerNames names, SourceTyper typer) {
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.names = names;
        this.typer = typer;
    }

    /** The sentence that holds a character. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The person whose name opens the last sentence that has one, from a place on and before a pronoun; else null. */
    @Nullable
    String subject(int from, int pronoun) {
        int last = sentenceAt(pronoun);
        for (int i = last; i >= 0 && last - i <= FARTHEST_SENTENCE; i--) {
            Sentence sentence = sentences.get(i);
            if (sentence.span().start() < from) {
                return null;
            }
            String name = opening(sentence, pronoun);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String opening(Sentence sentence, int before) {
        List<String> run = sentence.tokens().stream()
                .takeWhile(token -> token.end() <= before && token.isWord() && token.isCapitalised())
                .dropWhile(token -> lexicon.is(token.lower(), WordClass.OPENING))
                .map(Token::form)
                .toList();
        String name = run.isEmpty() ? null : names.name(run);
        boolean person = name != null
                && (run.size() > 1 ? typer.type(run) == SourceType.NAMED_PERSON : names.isLastName(run.get(0)));
        return person && name != null && name.contains(" ") ? name : null;
    }

    /** The words that "who" or "which" goes back to; empty when they cannot be made out. */
    List<Token> before(int relative) {
        List<Token> tokens = sentences.get(sentenceAt(relative)).tokens().stream()
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
