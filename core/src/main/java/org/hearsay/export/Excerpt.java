package org.hearsay.export;

import org.hearsay.text.Span;

/** Short quotations. <b>Threads:</b> stateless. */
final class Excerpt {
    /** Code points, two or three lines of print. */
    private static final int LONGEST = 240;

    private Excerpt() {}

    /** The sentence that a place stands in, or as much of it as is a short quotation. */
    static String sentence(Chosen chosen, Span place) {
        Span around = chosen.stored().reading().sentences().stream()
                .map(sentence -> sentence.span())
                .filter(span -> span.contains(place))
                .findFirst()
                .orElse(place);
        return cut(around.in(chosen.text()));
    }

    /** The words, or their beginning with an ellipsis. */
    static String cut(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** So many code points before a place, or fewer where the text begins. */
    static String before(String text, int end, int count) {
        int start = end;
        for (int i = 0; i < count && start > 0; i++) {
            start = text.offsetByCodePoints(start, -1);
        }
        return text.substring(start, end);
    }

    /** So many code points behind a place, or fewer where the text ends. */
    static String after(String text, int start, int count) {
        int end = start;
        for (int i = 0; i < count && end < text.length(); i++) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(start, end);
    }
}
