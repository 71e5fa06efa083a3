package org.hearsay.statement;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations in single quotes. An apostrophe looks the same, so a straight one must end in a sentence mark, and a
 * curly one must not end like a plural possessive.
 *
 * <p><b>Threads:</b> one per text, asked from left to right. It remembers the end found last, for otherwise a text full
 * of apostrophes would be searched to its end from each of them.
 */
final class SingleQuotes {
    private static final String SENTENCE_MARKS = ",.?!…";
    private final String text;
    private int straightEnd = -1;
    private int curlyEnd = -1;

    SingleQuotes(String text) {
        this.text = text;
    }

    /** The quotation that begins at an offset, its marks included; null when none does. */
    @Nullable
    Span at(int at, Span paragraph) {
        char mark = text.charAt(at);
        boolean opens = (mark == '\'' || mark == '‘')
                && QuoteMark.opensByPlace(text, new Span(at, at + 1), paragraph)
                && Character.isLetter(text.charAt(at + 1));
        if (!opens) {
            return null;
        }
        int end = end(mark, at + 2, paragraph);
        boolean closed = end < paragraph.end() && QuoteMark.at(text, end, paragraph) == null;
        return closed ? new Span(at, end + 1) : null;
    }

    /** Where the next closing single quote or any double mark stands; the paragraph's end when none does. */
    private int end(char mark, int from, Span paragraph) {
        boolean curly = mark == '‘';
        int end = curly ? curlyEnd : straightEnd;
        if (end < from || end > paragraph.end()) {
            end = from;
            while (end < paragraph.end() && !closes(curly, end, paragraph)) {
                end++;
            }
        }
        if (curly) {
            curlyEnd = end;
        } else {
            straightEnd = end;
        }
        return end;
    }

    private boolean closes(boolean curly, int at, Span paragraph) {
        if (QuoteMark.at(text, at, paragraph) != null) {
            return true;
        }
        char mark = text.charAt(at);
        char before = text.charAt(at - 1);
        return (mark == '\'' || mark == '’')
                && (SENTENCE_MARKS.indexOf(before) >= 0 || (curly && before != 's'))
                && QuoteMark.closesByPlace(text, new Span(at, at + 1), paragraph);
    }
}
