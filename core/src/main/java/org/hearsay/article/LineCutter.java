package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Cuts a text into paragraphs at its line breaks.
 *
 * <p>Each line is a paragraph, unless it was wrapped: a long line without a sentence's end, followed by one that starts
 * small, goes on in that one; and in a text of which nearly all lines were wrapped, as old wires are, whatever that one starts
 * with. Lines were wrapped when none is longer than a page is wide and the next word would not have fit.
 */
final class LineCutter {
    /** Lines are wrapped at 60 columns or more. */
    private static final int SHORTEST_WRAPPED = 50;

    /** Columns of the widest page that lines are wrapped for. */
    private static final int WIDEST = 100;

    /** Columns that the wrapping of old wires leaves free now and then. */
    private static final int LEFT_FREE = 5;

    private static final int FEWEST_WRAPPED = 3;
    /** Of ten lines that another follows at once, those that must have been wrapped in a text of wrapped lines. */
    private static final int WRAPPED_OF_TEN = 8;

    /** Of ten such lines, those that must go on in the next where the columns differ. */
    private static final int OPEN_OF_TEN = 6;

    private LineCutter() {}

    /** The paragraphs, trimmed, none empty, in order. */
    static List<Span> lines(String text) {
        List<Span> lines = split(text);
        int width = wrappedWidth(lines, text);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span before = i == 0 ? null : lines.get(i - 1);
            int last = found.size() - 1;
            if (before != null && isWrapped(found.get(last), before, lines.get(i), text, width)) {
                found.set(last, new Span(found.get(last).start(), lines.get(i).end()));
            } else {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    private static List<Span> split(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = lineEnd(text, at);
            Span line = new Span(at, end).trim(text);
            if (!line.isEmpty()) {
                found.add(line);
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

    /** The width of the page that nearly all lines were wrapped for; 0 when they were not. */
    private static int wrappedWidth(List<Span> lines, String text) {
        int width = lines.stream().mapToInt(line -> columns(line, text)).max().orElse(0);
        int followed = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size() && width <= WIDEST; i++) {
            Span before = lines.get(i - 1);
            if (isNear(before, lines.get(i))) {
                followed++;
                wrapped += isFull(before, lines.get(i), text, width) ? 1 : 0;
            }
        }
        if (wrapped >= FEWEST_WRAPPED && 10 * wrapped >= WRAPPED_OF_TEN * followed) {
            return width;
        }
        return width <= WIDEST && isRagged(lines, text) ? SHORTEST_WRAPPED : 0;
    }

    /**
     * Whether lines were wrapped, at whatever column: most that another follows at once are long, end no sentence and go on with
     * a small letter, or the text has none.
     */
    private static boolean isRagged(List<Span> lines, String text) {
        boolean shouted = text.chars().noneMatch(Character::isLowerCase);
        int followed = 0;
        int wrapped = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span before = lines.get(i - 1);
            if (isNear(before, lines.get(i))) {
                boolean open = columns(before, text) >= SHORTEST_WRAPPED && !SentenceEnd.ends(before.in(text));
                boolean goesOn = shouted
                        || Character.isLowerCase(text.charAt(lines.get(i).start()));
                followed++;
                wrapped += open && goesOn ? 1 : 0;
            }
        }
        return wrapped >= FEWEST_WRAPPED && 10 * wrapped >= OPEN_OF_TEN * followed;
    }

    /** Whether the next line's first word would not, or would only just, have fit. */
    private static boolean isFull(Span before, Span line, String text, int width) {
        int end = line.start();
        while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int columns = columns(before, text);
        return columns >= SHORTEST_WRAPPED && columns + 1 + end - line.start() + LEFT_FREE > width;
    }

    /** The columns of a line, with the blanks that it begins with. */
    private static int columns(Span line, String text) {
        int from = line.start();
        while (from > 0 && !isBreak(text.charAt(from - 1))) {
            from--;
        }
        return line.end() - from;
    }

    /** A blank line between two always parts them. */
    private static boolean isNear(Span before, Span line) {
        return line.start() - before.end() <= 2;
    }

    private static boolean isWrapped(Span paragraph, Span before, Span line, String text, int width) {
        char last = text.charAt(before.end() - 1);
        if (!isNear(before, line) || paragraph.length() < SHORTEST_WRAPPED) {
            return false;
        }
        boolean full = width > 0 && isFull(before, line, text, width);
        return full
                ? !SentenceEnd.ends(before.in(text))
                : !SentenceEnd.isAfter(last) && Character.isLowerCase(text.charAt(line.start()));
    }
}
