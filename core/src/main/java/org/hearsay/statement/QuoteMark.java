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
    private static final String AFTER_CLOSING = ".,;:?!)]}—–-…/'’";
    private static final String SENTENCE_MARKS = ",.?!…";

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
        boolean inches = mark == '"' && at > paragraph.start() && Character.isDigit(text.charAt(at - 1));
        return new QuoteMark(span, opens && !inches, closes || !opens);
    }

    /** Whether a token is a double mark that ends quotations. */
    static boolean isClosing(String form) {
        return form.equals("''") || (form.length() == 1 && (CLOSING + STRAIGHT).contains(form));
    }

    private static boolean opensByPlace(String text, Span mark, Span paragraph) {
        boolean free = mark.start() == paragraph.start()
                || isGap(text.charAt(mark.start() - 1))
                || BEFORE_OPENING.indexOf(text.charAt(mark.start() - 1)) >= 0;
        return free && mark.end() < paragraph.end() && !isGap(text.charAt(mark.end()));
    }

    private static boolean closesByPlace(String text, Span mark, Span paragraph) {
        boolean free = mark.end() == paragraph.end()
                || isGap(text.charAt(mark.end()))
                || AFTER_CLOSING.indexOf(text.charAt(mark.end())) >= 0;
        return free && mark.start() > paragraph.start() && !isGap(text.charAt(mark.start() - 1));
    }

    /**
     * A quotation in single quotes that begins at an offset. An apostrophe looks the same, so a straight one must end
     * in a sentence mark, and a curly one must not end like a plural possessive.
     */
    static @Nullable Span singleQuotation(String text, int at, Span paragraph) {
        char mark = text.charAt(at);
        if ((mark != '\'' && mark != '‘') || !opensByPlace(text, new Span(at, at + 1), paragraph)) {
            return null;
        }
        if (!Character.isLetter(text.charAt(at + 1))) {
            return null;
        }
        for (int end = at + 2; end < paragraph.end(); end++) {
            char character = text.charAt(end);
            if (QuoteMark.at(text, end, paragraph) != null) {
                return null;
            }
            boolean closes =
                    (character == '\'' || character == '’') && closesByPlace(text, new Span(end, end + 1), paragraph);
            char before = text.charAt(end - 1);
            if (closes && (SENTENCE_MARKS.indexOf(before) >= 0 || (mark == '‘' && before != 's'))) {
                return new Span(at, end + 1);
            }
        }
        return null;
    }

    private static boolean isGap(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
