package org.hearsay.export;

import org.hearsay.text.Span;

/** Counts a text's offsets in code points. <b>Threads:</b> immutable. */
final class CodePoints {
    private final String text;
    /** Code units before each offset that are second halves; empty when the text has none. */
    private final int[] halves;

    CodePoints(String text) {
        this.text = text;
        boolean plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        this.halves = plain ? new int[0] : count(text);
    }

    private static int[] count(String text) {
        int[] halves = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            boolean second = at > 0
                    && Character.isLowSurrogate(text.charAt(at))
                    && Character.isHighSurrogate(text.charAt(at - 1));
            halves[at + 1] = halves[at] + (second ? 1 : 0);
        }
        return halves;
    }

    /** How many code points stand before a code unit. */
    int of(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IllegalArgumentException("outside the text: " + offset);
        }
        return halves.length == 0 ? offset : offset - halves[offset];
    }

    /** A span, in code points. */
    Span of(Span span) {
        return new Span(of(span.start()), of(span.end()));
    }
}
