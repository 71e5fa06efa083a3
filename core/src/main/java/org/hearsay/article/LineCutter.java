package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Cuts a text into paragraphs at its line breaks.
 *
 * <p>Each line is a paragraph, unless it was wrapped: a long line without a sentence's end, followed by one that starts
 * small, goes on in that one.
 */
final class LineCutter {
    /** Lines are wrapped at 60 columns or more. */
    private static final int SHORTEST_WRAPPED = 50;

    private LineCutter() {}

    /** The paragraphs, trimmed, none empty, in order. */
    static List<Span> lines(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = lineEnd(text, at);
            Span line = new Span(at, end).trim(text);
            if (!line.isEmpty()) {
                add(found, line, text);
            }
            at = end + 1;
        }
        return found;
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r' || character == '\u2029' || character == '\u2028';
    }

    private static void add(List<Span> found, Span line, String text) {
        int last = found.size() - 1;
        if (last >= 0 && isWrapped(found.get(last), line, text)) {
            found.set(last, new Span(found.get(last).start(), line.end()));
        } else {
            found.add(line);
        }
    }

    private static boolean isWrapped(Span before, Span line, String text) {
        // a blank line between two always parts them
        boolean near = line.start() - before.end() <= 2 && before.length() >= SHORTEST_WRAPPED;
        char last = text.charAt(before.end() - 1);
        return near && !SentenceEnd.isAfter(last) && Character.isLowerCase(text.charAt(line.start()));
    }
}
