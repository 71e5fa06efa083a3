package org.hearsay.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;

/**
 * Cuts a stretch of text into words, numbers and single marks.
 *
 * <p><b>Shape:</b> a word keeps its inner apostrophes, hyphens and full stops ({@code Brandvik's},
 * {@code 12-kilometre}), so possessives stay whole, and an abbreviated title, an initial or {@code U.S.} its last one.
 * Two single quotes or backquotes that stand for a double quotation mark are one token. <b>Threads:</b> immutable.
 */
final class Tokenizer {
    private static final String JOINERS = "'’.-‐‑";

    /** The tokens of {@code span} in order; empty for white space. */
    List<Token> tokens(String text, Span span) {
        List<Token> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int character = text.codePointAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                at += Character.charCount(character);
                continue;
            }
            int end = isWordPart(character) ? wordEnd(text, at, span.end()) : markEnd(text, at, span.end());
            String form = text.substring(at, end);
            found.add(new Token(
                    new Span(at, end), form, form.toLowerCase(Locale.ROOT).replace('’', '\'')));
            at = end;
        }
        return found;
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || character == '_';
    }

    private static int wordEnd(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            boolean joins = JOINERS.indexOf(character) >= 0 && next < limit && isWordPart(text.codePointAt(next));
            if (!isWordPart(character) && !joins) {
                break;
            }
            at = next;
        }
        return at < limit && text.charAt(at) == '.' && SentenceMender.isAbbreviation(text.substring(from, at + 1))
                ? at + 1
                : Math.min(at, limit);
    }

    private static int markEnd(String text, int at, int limit) {
        char mark = text.charAt(at);
        boolean doubled = (mark == '\'' || mark == '`') && at + 1 < limit && text.charAt(at + 1) == mark;
        return Math.min(limit, at + (doubled ? 2 : Character.charCount(text.codePointAt(at))));
    }
}
