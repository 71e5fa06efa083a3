package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes styled words onto lines of a terminal.
 *
 * <p>Words are added from left to right, in as many pieces as there are styles; a line is broken at white space, and
 * inside a word only when the word is wider than a line. A no-break space holds its neighbours together and is printed
 * as a space. All text is made {@linkplain PrintableText harmless} here and nowhere else, and each style ends with its
 * line. <b>Threads:</b> one per thread.
 */
final class Paper {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private record Piece(StringBuilder text, Style style) {}

    private final StringBuilder page = new StringBuilder();
    private final boolean colours;
    private final int width;
    private int firstIndent;
    private int restIndent;
    private boolean wrapped;
    private int column;
    private boolean lineStarted;
    private final List<Piece> word = new ArrayList<>();
    private int wordWidth;
    private boolean spaceBefore;
    private Style spaceStyle = Style.PLAIN;
    private Style style = Style.PLAIN;

    /**
     * @param colours whether styles are shown
     * @param width cells in a line
     */
    Paper(boolean colours, int width) {
        this.colours = colours;
        this.width = width;
    }

    /** A line from margin to margin. */
    Paper rule(char stroke) {
        return add(String.valueOf(stroke).repeat(width), Style.QUIET).endLine();
    }

    /** Sets how far the next line and those it is wrapped onto stand from the margin. */
    Paper indent(int first, int rest) {
        firstIndent = first;
        restIndent = rest;
        return this;
    }

    /** Adds a piece of the current line; white space at its ends separates words, as inside it. */
    Paper add(String text, Style textStyle) {
        PrintableText.of(text).codePoints().forEach(character -> {
            if (character == ' ') {
                endWord();
                spaceBefore = true;
                spaceStyle = textStyle;
            } else {
                addToWord(character, textStyle);
            }
        });
        return this;
    }

    /** Ends the current line; with nothing on it, leaves an empty one. */
    Paper endLine() {
        endWord();
        breakLine();
        wrapped = false;
        spaceBefore = false;
        return this;
    }

    /** The page so far, ending with a line break. */
    String text() {
        return page.toString();
    }

    private void addToWord(int character, Style textStyle) {
        int cells = CellWidth.of(character);
        if (wordWidth + cells > width - Math.max(firstIndent, restIndent)) {
            endWord();
        }
        Piece last = word.isEmpty() ? null : word.get(word.size() - 1);
        if (last == null || last.style() != textStyle) {
            last = new Piece(new StringBuilder(), textStyle);
            word.add(last);
        }
        last.text().appendCodePoint(character == NO_BREAK_SPACE ? ' ' : character);
        wordWidth += cells;
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        boolean space = spaceBefore && lineStarted;
        if (lineStarted && column + (space ? 1 : 0) + wordWidth > width) {
            breakLine();
            wrapped = true;
        } else if (space) {
            write(" ", spaceStyle);
            column++;
        }
        startLine();
        word.forEach(piece -> write(piece.text().toString(), piece.style()));
        column += wordWidth;
        word.clear();
        wordWidth = 0;
        spaceBefore = false;
    }

    private void startLine() {
        if (!lineStarted) {
            column = wrapped ? restIndent : firstIndent;
            page.append(" ".repeat(column));
            lineStarted = true;
        }
    }

    private void breakLine() {
        change(Style.PLAIN);
        page.append('\n');
        column = 0;
        lineStarted = false;
    }

    private void write(String text, Style next) {
        change(next);
        page.append(text);
    }

    private void change(Style next) {
        if (colours && next != style) {
            page.append(style.end()).append(next.start());
        }
        style = next;
    }
}
