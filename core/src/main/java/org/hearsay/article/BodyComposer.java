package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;

/** Writes an article's body out of a rough text: the paragraphs that stay, with a blank line between two. */
final class BodyComposer {
    private static final String BREAK = "\n\n";

    private BodyComposer() {}

    /**
     * A body.
     *
     * @param text the text, aligned with the page
     * @param paragraphs its paragraphs, in order
     */
    record Body(AlignedText text, List<Span> paragraphs) {
        static final Body EMPTY = new Body(AlignedText.of(""), List.of());
    }

    /** The given text, untouched; lost breaks are cuts without white space. */
    static Body untouched(String text) {
        return new Body(AlignedText.of(text), cut(text, LineCutter.lines(text)));
    }

    /** The paragraphs of a rough text that stay, with lost breaks restored. */
    static Body compose(AlignedText rough, List<Span> kept) {
        AlignedText.Builder out = AlignedText.from(rough.original());
        List<Span> paragraphs = new ArrayList<>();
        Span before = new Span(0, 0);
        for (Span piece : cut(rough.text(), kept)) {
            if (!paragraphs.isEmpty()) {
                separate(out, rough, before, piece);
            }
            int start = out.length();
            out.keep(rough, piece);
            paragraphs.add(new Span(start, out.length()));
            before = piece;
        }
        return new Body(out.build(), paragraphs);
    }

    private static List<Span> cut(String text, List<Span> lines) {
        BreakRestorer restorer = new BreakRestorer(text);
        List<Span> pieces = new ArrayList<>();
        for (Span line : lines) {
            for (Span piece : restorer.cut(line)) {
                Span trimmed = piece.trim(text);
                if (!trimmed.isEmpty()) {
                    pieces.add(trimmed);
                }
            }
        }
        return pieces;
    }

    private static void separate(AlignedText.Builder out, AlignedText rough, Span before, Span after) {
        int from = rough.toOriginal(new Span(before.end() - 1, before.end()))
                .get(0)
                .end();
        int to = rough.toOriginal(new Span(after.start(), after.start() + 1))
                .get(0)
                .start();
        // blocks of broken HTML may stand in another order than their source
        Span gap = new Span(from, Math.max(from, to));
        String between = gap.in(rough.original());
        if (between.equals(BREAK)) {
            out.keep(gap);
        } else if (!between.isEmpty() && between.isBlank()) {
            out.replace(gap, BREAK);
        } else {
            out.insert(BREAK, from);
        }
    }
}
