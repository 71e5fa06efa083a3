package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/** Tokens of a short text, cut where a reader of articles would cut it. */
final class SpecTokens {
    private static final String MARKS = ",.;:?!()“”";

    private SpecTokens() {}

    /** Words, and marks on their own. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                String form = text.substring(at, end);
                tokens.add(new Token(
                        new Span(at, end), form, form.toLowerCase(Locale.ROOT).replace('’', '\'')));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    private static int end(String text, int from) {
        if (text.charAt(from) == ' ') {
            return from;
        }
        int end = from + 1;
        while (!isMark(text, from) && end < text.length() && text.charAt(end) != ' ' && !isMark(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a mark stands alone: the full stop of "U.S." belongs to its word. */
    private static boolean isMark(String text, int at) {
        boolean inner = text.charAt(at) == '.'
                && at > 0
                && (Character.isUpperCase(text.charAt(at - 1))
                        || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))));
        return MARKS.indexOf(text.charAt(at)) >= 0 && !inner;
    }
}
