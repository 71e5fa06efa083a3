package org.hearsay.statement;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A double quotation mark at one place of a text, with what it may do there.
 *
 * @param span the mark: one character, or two for doubled single quotes and backquotes
 * @param mayOpen whether it may begin a quotation
 * @param mayClose whether it may end one
 */
record QuoteMark(Span span, boolean mayOpen, boolean mayClose) {
    private static final String OPENING = "“„‟«";
    private static final String CLOSING = "”»";
    private static final String STRAIGHT = "\"″＂";
    private static final String BEFORE_OPENING = "([{—–-/‘'";
    private static final String NEVER_FIRST = ",;:?!)";
    private static final String AFTER_CLOSING = ".,;:?!)]}—–-…/'’";

    /** The double quotation mark that begins at an offset, if one does. */
    static @Nullable QuoteMark at(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        boolean doubled = (mark == '\'' || mark == '`' || mark == '’' || mark == '‘')
                && at + 1 < paragraph.end()
                && text.charAt(at + 1) == mark;
        if (!doubled && OPENING.indexOf(mark) < 0 && CLOSING.indexOf(mark) < 0 && STRAIGHT.indexOf(mark) < 0) {
            return null;
        }
        Span span = new Span(at, at + (doubled ? 2 : 1));
        boolean opens = opensByPlace(text, span, paragraph);
        boolean closes = closesByPlace(text, span, paragraph);
        if (!doubled && OPENING.indexOf(mark) >= 0) {
            return new QuoteMark(span, true, closes && !opens);
        }
        if (mark == '”') {
            return new QuoteMark(span, opens && !closes, true);
        }
        return new QuoteMark(span, opens, closes || !opens);
    }

    /** Whether it may also mean inches: a straight mark right after a digit. */
    boolean isInches(String text) {
        int at = span.start();
        return text.charAt(at) == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /** Whether a token is a double mark that ends quotations. */
    static boolean isClosing(String form) {
        return form.equals("''") || (form.length() == 1 && (CLOSING + STRAIGHT).contains(form));
    }

    /** Whether a mark stands where quotations begin: after a gap or bracket, before a word. */
    static boolean opensByPlace(String text, Span mark, Span paragraph) {
        boolean free = mark.start() == paragraph.start()
                || isGap(text.charAt(mark.start() - 1))
                || BEFORE_OPENING.indexOf(text.charAt(mark.start() - 1)) >= 0;
        return free
                && mark.end() < paragraph.end()
                && !isGap(text.charAt(mark.end()))
                && NEVER_FIRST.indexOf(text.charAt(mark.end())) < 0;
    }

    /** Whether a mark stands where quotations end: after a word or full stop, before a gap or mark. */
    static boolean closesByPlace(String text, Span mark, Span paragraph) {
        boolean free = mark.end() == paragraph.end()
                || isGap(text.charAt(mark.end()))
                || AFTER_CLOSING.indexOf(text.charAt(mark.end())) >= 0;
        return free && mark.start() > paragraph.start() && !isGap(text.charAt(mark.start() - 1));
    }

    private static boolean isGap(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
