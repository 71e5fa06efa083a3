package org.hearsay.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Cuts a paragraph where a lost line break has glued two sentences together ("next week.Israeli officials"), as crawled news has them.
 *
 * <p>A full stop, question or exclamation mark between a word of two letters or more and a capitalised word cuts; names
 * and addresses such as {@code News.Az}, {@code Ph.D}, {@code U.S.A.} and {@code example.org} stay whole. <b>Threads:</b>
 * immutable.
 */
final class GluedBreaks {
    private static final String SENTENCE_MARKS = ".?!";
    private static final String CLOSING = "”’»)]";
    private static final String OPENING = "“‘«([";
    private static final String ADDRESS = "/@_=&";
    private static final int LONGEST_LOOK = 64;
    private static final Set<String> SHORT_WORDS =
            Set.of("A", "I", "An", "As", "At", "By", "He", "If", "In", "It", "My", "No", "Of", "On", "So", "To", "We");
    private static final Set<String> DOMAINS = Set.of("Com", "Org", "Net", "Gov", "Edu", "Info");

    /** The parts of a span, in order; the span itself when nothing is glued in it. */
    List<Span> cut(String text, Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        boolean quoting = false;
        for (int at = span.start(); at < span.end(); at++) {
            quoting ^= text.charAt(at) == '"';
            if (SENTENCE_MARKS.indexOf(text.charAt(at)) >= 0) {
                int cut = afterMarks(text, at + 1, span.end(), quoting);
                if (cut < span.end() && isGlued(text, new Span(from, at), cut, span.end())) {
                    parts.add(new Span(from, cut));
                    from = cut;
                }
            }
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    private static int afterMarks(String text, int from, int limit, boolean quoting) {
        int at = from;
        while (at < limit && (CLOSING.indexOf(text.charAt(at)) >= 0 || (quoting && text.charAt(at) == '"'))) {
            at++;
        }
        return at;
    }

    /** Whether a sentence ends with {@code before} and the next begins at {@code cut} without a gap. */
    private static boolean isGlued(String text, Span before, int cut, int limit) {
        int word = cut;
        while (word < limit && (OPENING.indexOf(text.charAt(word)) >= 0 || text.charAt(word) == '"')) {
            word++;
        }
        int end = word;
        while (end < limit && end - word < LONGEST_LOOK && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String next = text.substring(word, end);
        return !next.isEmpty()
                && Character.isUpperCase(next.charAt(0))
                && endsWord(text, before)
                && !DOMAINS.contains(next)
                && (SHORT_WORDS.contains(next) || (next.length() > 2 && Character.isLowerCase(next.charAt(1))))
                && (end == limit || ".@/_".indexOf(text.charAt(end)) < 0 || end + 1 == limit || isGap(text, end + 1));
    }

    /** Whether a stretch ends in a word of two small letters or more, in a number or in a closing mark. */
    private static boolean endsWord(String text, Span span) {
        int last = span.end() - 1;
        if (span.length() < 2) {
            return false;
        }
        for (int at = last; at >= span.start() && last - at < LONGEST_LOOK && !isGap(text, at); at--) {
            if (ADDRESS.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        char end = text.charAt(last);
        return (Character.isLowerCase(end) && Character.isLetter(text.charAt(last - 1)))
                || Character.isDigit(end)
                || CLOSING.indexOf(end) >= 0;
    }

    private static boolean isGap(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }
}
