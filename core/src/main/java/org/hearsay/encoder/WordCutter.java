package org.hearsay.encoder;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Cuts an article into the model's words and pieces.
 *
 * <p><b>Shape:</b> white space separates words; each mark and each ideograph is a word; control and format characters
 * belong to none, though a word's span may run across them. <b>Threads:</b> immutable. <b>Source:</b>
 * {@code BasicTokenizer} of BERT; {@code training/hearsay_training/wordpiece.py} holds the same, and a test compares.
 */
final class WordCutter {
    private final CharacterFolding folding = new CharacterFolding();
    private final Vocabulary vocabulary;

    WordCutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a text's paragraphs in order, and a break between each two paragraphs that hold words. */
    PiecedText cut(String text, List<Span> paragraphs) {
        PiecedText.Builder found = new PiecedText.Builder(vocabulary.breakPiece());
        for (Span paragraph : paragraphs) {
            new Scan(text, found).read(paragraph);
            found.endParagraph();
        }
        return found.build();
    }

    /** The word that is being read. */
    private final class Scan {
        private final String text;
        private final PiecedText.Builder found;
        private final StringBuilder letters = new StringBuilder();
        private int first;
        private int end;

        Scan(String text, PiecedText.Builder found) {
            this.text = text;
            this.found = found;
        }

        void read(Span paragraph) {
            for (int at = paragraph.start(); at < paragraph.end(); ) {
                int character = text.codePointAt(at);
                int next = Math.min(paragraph.end(), at + Character.charCount(character));
                read(character, at, next);
                at = next;
            }
            close();
        }

        private void read(int character, int from, int to) {
            String folded = folding.folded(character);
            boolean alone = CharacterFolding.standsAlone(character);
            if (alone || CharacterFolding.isSpace(folded)) {
                close();
            }
            if (!folded.isEmpty() && !CharacterFolding.isSpace(folded)) {
                first = letters.isEmpty() ? from : first;
                end = to;
                letters.append(folded);
            }
            if (alone) {
                close();
            }
        }

        private void close() {
            if (!letters.isEmpty()) {
                GrowingInts pieces = found.add(first, end, WordShape.of(text, first, end));
                vocabulary.cut(letters.toString(), pieces);
                letters.setLength(0);
            }
        }
    }
}
