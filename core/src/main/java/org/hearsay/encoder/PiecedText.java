package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * An article's words with their pieces, as numbers side by side: an article may have millions.
 *
 * <p><b>Units:</b> words and pieces count from the article's first; offsets are UTF-16 code units. <b>Threads:</b>
 * immutable once built.
 */
final class PiecedText {
    private final int[] starts;
    private final int[] ends;
    private final int[] paragraphs;
    private final byte[] shapes;
    private final int[] firstPieces;
    private final int[] pieces;

    private PiecedText(Builder builder) {
        starts = builder.starts.toArray();
        ends = builder.ends.toArray();
        paragraphs = builder.paragraphs.toArray();
        firstPieces = builder.firstPieces.toArray();
        pieces = builder.pieces.toArray();
        shapes = new byte[starts.length];
        int[] wide = builder.shapes.toArray();
        for (int word = 0; word < wide.length; word++) {
            shapes[word] = (byte) wide[word];
        }
    }

    /** How many words there are, breaks among them. */
    int size() {
        return starts.length;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int paragraph(int word) {
        return paragraphs[word];
    }

    int shape(int word) {
        return shapes[word];
    }

    boolean isBreak(int word) {
        return starts[word] == ends[word];
    }

    /** The first piece of a word; for the number of words, the number of pieces. */
    int firstPiece(int word) {
        return word < firstPieces.length ? firstPieces[word] : pieces.length;
    }

    /** How many pieces the words of a stretch have. */
    int pieces(int from, int to) {
        return firstPiece(to) - firstPiece(from);
    }

    /** A piece's number in the vocabulary. */
    int piece(int index) {
        return pieces[index];
    }

    List<Word> words() {
        List<Word> words = new ArrayList<>(size());
        for (int word = 0; word < size(); word++) {
            words.add(new Word(new Span(starts[word], ends[word]), paragraphs[word]));
        }
        return words;
    }

    /** Takes words in order. */
    static final class Builder {
        private final GrowingInts starts = new GrowingInts();
        private final GrowingInts ends = new GrowingInts();
        private final GrowingInts paragraphs = new GrowingInts();
        private final GrowingInts shapes = new GrowingInts();
        private final GrowingInts firstPieces = new GrowingInts();
        private final GrowingInts pieces = new GrowingInts();
        private final int breakPiece;
        private int paragraph;
        private boolean atGap;

        /** A text without words; {@code breakPiece} stands for a break. */
        Builder(int breakPiece) {
            this.breakPiece = breakPiece;
        }

        /** Tells that what comes next stands in another paragraph, if anything comes. */
        void endParagraph() {
            atGap = starts.size() > 0;
        }

        /** Begins a word; its pieces are to be added next. */
        GrowingInts add(int start, int end, WordShape shape) {
            if (atGap) {
                int last = ends.last();
                append(last, last, WordShape.LOWER).add(breakPiece);
                paragraph++;
                atGap = false;
            }
            return append(start, end, shape);
        }

        private GrowingInts append(int start, int end, WordShape shape) {
            starts.add(start);
            ends.add(end);
            paragraphs.add(paragraph);
            shapes.add(shape.code());
            firstPieces.add(pieces.size());
            return pieces;
        }

        PiecedText build() {
            return new PiecedText(this);
        }
    }
}
