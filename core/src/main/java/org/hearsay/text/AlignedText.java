package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text made from another (a page's source, cleaned), with the way back for every character.
 *
 * <p>The original is the truth, the made text a view of it. <b>Threads:</b> immutable. <b>Source:</b> the idea of
 * Apache OpenNLP's {@code AlignedText}.
 *
 * @param original the text as it came
 * @param text the text made from it
 * @param alignment how the second stands for the first; as long as {@code text}
 */
public record AlignedText(String original, String text, Alignment alignment) {
    public AlignedText {
        if (alignment.length() != text.length()) {
            throw new IllegalArgumentException(
                    "alignment of " + alignment.length() + " for a text of " + text.length());
        }
    }

    /** A text that is its own original. */
    public static AlignedText of(String text) {
        return new AlignedText(text, text, Alignment.identity(text.length()));
    }

    /** The stretches of the original behind a span of the text; empty for inserted characters. */
    public List<Span> toOriginal(Span span) {
        return alignment.toOriginal(span);
    }

    /** Starts a text to be made, from left to right, out of {@code original}. */
    public static Builder from(String original) {
        return new Builder(original);
    }

    /** Collects a made text piece by piece. One per thread; {@link #build()} may be called once. */
    public static final class Builder {
        private final String original;
        private final StringBuilder text = new StringBuilder();
        private final List<Alignment.Piece> pieces = new ArrayList<>();

        private Builder(String original) {
            this.original = original;
        }

        /** Copies a stretch of the original as it is. */
        public Builder keep(Span span) {
            return add(span.in(original), span, true);
        }

        /** Lets {@code words} stand for a stretch of the original (a decoded entity, folded white space). */
        public Builder replace(Span span, String words) {
            return add(words, span, false);
        }

        /** Adds characters that the original does not have, such as a paragraph break. */
        public Builder insert(String words, int originalOffset) {
            return add(words, new Span(originalOffset, originalOffset), false);
        }

        /** Copies a stretch of a text that was made from the same original, with its way back. */
        public Builder keep(AlignedText from, Span span) {
            for (Alignment.Piece piece : from.alignment().within(span)) {
                add(piece.made().in(from.text()), piece.original(), piece.verbatim());
            }
            return this;
        }

        private Builder add(String words, Span from, boolean verbatim) {
            if (words.isEmpty()) {
                return this;
            }
            Span made = new Span(text.length(), text.length() + words.length());
            text.append(words);
            Alignment.Piece before = verbatim ? pieceThatGoesOnAt(from.start()) : null;
            if (before == null) {
                pieces.add(new Alignment.Piece(made, from, verbatim));
            } else {
                Span madeOfBoth = new Span(before.made().start(), made.end());
                Span originalOfBoth = new Span(before.original().start(), from.end());
                pieces.set(pieces.size() - 1, new Alignment.Piece(madeOfBoth, originalOfBoth, true));
            }
            return this;
        }

        /** The last piece, when it is verbatim and ends there in the original. */
        private Alignment.@Nullable Piece pieceThatGoesOnAt(int originalOffset) {
            Alignment.Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            return last != null && last.verbatim() && last.original().end() == originalOffset ? last : null;
        }

        /** The text that this one is made from. */
        public String original() {
            return original;
        }

        /** How many characters the made text has so far. */
        public int length() {
            return text.length();
        }

        /** Ends the making. */
        public AlignedText build() {
            return new AlignedText(original, text.toString(), new Alignment(pieces));
        }
    }
}
