package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.text.Span;

/** Cuts texts for tests, with the vocabulary of the model. */
final class Texts {
    static final Vocabulary VOCABULARY = Vocabulary.of(ModelFiles.read(ModelFiles.VOCABULARY));
    static final List<String> PIECES = List.of(
            new String(ModelFiles.read(ModelFiles.VOCABULARY), java.nio.charset.StandardCharsets.UTF_8).split("\n"));
    private static final WordCutter CUTTER = new WordCutter(VOCABULARY);

    private Texts() {}

    /** A text whose lines are its paragraphs. */
    static PiecedText cut(String text) {
        return CUTTER.cut(text, lines(text));
    }

    static List<Span> lines(String text) {
        List<Span> found = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            if (end > from) {
                found.add(new Span(from, end));
            }
            from = end + 1;
        }
        return found;
    }

    /** The words as they stand in the text. */
    static List<String> words(String text) {
        PiecedText cut = cut(text);
        return IntStream.range(0, cut.size())
                .mapToObj(word -> text.substring(cut.start(word), cut.end(word)))
                .toList();
    }

    /** The pieces of one word, with blanks between them. */
    static String pieces(PiecedText text, int word) {
        List<String> pieces = IntStream.range(text.firstPiece(word), text.firstPiece(word + 1))
                .mapToObj(piece -> PIECES.get(text.piece(piece)))
                .toList();
        return String.join(" ", pieces);
    }

    /** The pieces of all words, each word's as one. */
    static List<String> pieces(String text) {
        PiecedText cut = cut(text);
        return IntStream.range(0, cut.size())
                .mapToObj(word -> pieces(cut, word))
                .toList();
    }
}
