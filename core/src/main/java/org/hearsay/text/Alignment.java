package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How the characters of a made text stand for the characters of the text it was made from.
 *
 * <p><b>Shape:</b> pieces in the order of the made text, without gaps there. A {@linkplain Piece#verbatim() verbatim}
 * piece maps character to character; any other piece (a decoded entity, folded white space, an inserted
 * paragraph break) maps as a whole. <b>Units:</b> UTF-16 code units. <b>Threads:</b> immutable.
 *
 * @param pieces the pieces, copied; the first starts at 0
 */
public record Alignment(List<Piece> pieces) {

    /**
     * One stretch of the made text and the stretch of the original behind it.
     *
     * @param made where it stands in the made text; not empty
     * @param original what it stands for; empty for characters that the original does not have
     * @param verbatim whether the two are equal, character by character
     */
    public record Piece(Span made, Span original, boolean verbatim) {
        public Piece {
            if (made.isEmpty() || (verbatim && made.length() != original.length())) {
                throw new IllegalArgumentException("not a piece: " + made + " for " + original);
            }
        }

        private Span originalOf(int from, int to) {
            if (!verbatim) {
                return original;
            }
            int shift = original.start() - made.start();
            return new Span(Math.max(from, made.start()) + shift, Math.min(to, made.end()) + shift);
        }
    }

    public Alignment {
        pieces = List.copyOf(pieces);
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.made().start() != at) {
                throw new IllegalArgumentException("gap in the made text at " + at + ": " + piece);
            }
            at = piece.made().end();
        }
    }

    /** The alignment of a text with itself. */
    public static Alignment identity(int length) {
        Span all = new Span(0, length);
        return new Alignment(length == 0 ? List.of() : List.of(new Piece(all, all, true)));
    }

    /** Length of the made text. */
    public int length() {
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).made().end();
    }

    /**
     * The stretches of the original behind a span of the made text, in the made text's order, neighbours joined.
     *
     * @return empty when the span is empty or covers inserted characters only
     * @throws IllegalArgumentException when the span reaches outside the made text
     */
    public List<Span> toOriginal(Span span) {
        List<Span> found = new ArrayList<>();
        for (Piece piece : within(span)) {
            Span next = piece.original();
            int last = found.size() - 1;
            if (last >= 0 && found.get(last).end() == next.start()) {
                found.set(last, new Span(found.get(last).start(), next.end()));
            } else if (!next.isEmpty()) {
                found.add(next);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The pieces behind a span of the made text, those at its ends cut to it, in order.
     *
     * @throws IllegalArgumentException when the span reaches outside the made text
     */
    public List<Piece> within(Span span) {
        if (span.end() > length()) {
            throw new IllegalArgumentException(span + " reaches outside a text of " + length());
        }
        List<Piece> found = new ArrayList<>();
        for (int i = pieceAt(span.start());
                i < pieces.size() && pieces.get(i).made().start() < span.end();
                i++) {
            Piece piece = pieces.get(i);
            int from = Math.max(span.start(), piece.made().start());
            int to = Math.min(span.end(), piece.made().end());
            if (from < to) {
                found.add(new Piece(new Span(from, to), piece.originalOf(from, to), piece.verbatim()));
            }
        }
        return List.copyOf(found);
    }

    private int pieceAt(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).made().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
