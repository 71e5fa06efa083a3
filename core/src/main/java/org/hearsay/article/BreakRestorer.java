package org.hearsay.article;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/**
 * Finds where a paragraph break was lost: {@code until May.Norwegian officials}.
 *
 * <p>A break is restored between a sentence's end and a capital or an opening quotation mark that touch. A full stop
 * inside a word can belong to a name as well, so the words on both sides must speak for a sentence: the left one must
 * not be an abbreviation or an initial; and where both are capitalised, as in {@code Oslo.Meanwhile} and {@code News.Az},
 * the right one must be a word that the text knows on its own, and the pair must not come twice. <b>Threads:</b>
 * thread-safe; one per text. <b>Source:</b> rules weighed on PolNeAR's training articles.
 */
final class BreakRestorer {
    private final String text;
    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> repeatedPairs = new HashSet<>();
    private final boolean damaged;

    BreakRestorer(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(at);
            if (end > at) {
                if (!touchesDot(at, end)) {
                    words.add(text.substring(at, end));
                }
                notePair(at, end);
            }
            at = Math.max(end, at + 1);
        }
        damaged = cut(new Span(0, text.length())).size() > 2;
    }

    private boolean touchesDot(int start, int end) {
        boolean before =
                start > 1 && text.charAt(start - 1) == '.' && Character.isLetterOrDigit(text.charAt(start - 2));
        boolean after =
                end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetterOrDigit(text.charAt(end + 1));
        return before || after;
    }

    private void notePair(int start, int stop) {
        if (stop < text.length() && text.charAt(stop) == '.') {
            int end = wordEnd(stop + 1);
            String pair = text.substring(start, end);
            if (end > stop + 1 && !pairs.add(pair)) {
                repeatedPairs.add(pair);
            }
        }
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordStart(int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Cuts a paragraph where breaks were lost; gives the paragraph alone when none was. */
    List<Span> cut(Span paragraph) {
        List<Span> pieces = new ArrayList<>();
        int from = paragraph.start();
        int straight = 0;
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char character = text.charAt(at);
            if (SentenceEnd.isStop(character)) {
                int end = breakAfter(at, paragraph, straight);
                if (end > from) {
                    pieces.add(new Span(from, end));
                    from = end;
                    straight = 0;
                    at = end - 1;
                }
            } else if (character == '"') {
                straight++;
            }
        }
        pieces.add(new Span(from, paragraph.end()));
        return pieces;
    }

    /** Where the sentence that the stop at {@code stop} closes ends, when the next one touches it; else -1. */
    private int breakAfter(int stop, Span paragraph, int straightBefore) {
        int end = stop + 1;
        boolean quoted = false;
        if (end < paragraph.end() && closes(text.charAt(end), straightBefore)) {
            quoted = true;
            end++;
        }
        if (end >= paragraph.end() || stop == paragraph.start()) {
            return -1;
        }
        char next = text.charAt(end);
        boolean opening = next == '“' || next == '‘' || (next == '"' && !quoted);
        if (opening) {
            return startsQuotation(end, paragraph) && leftIsSentence(stop, paragraph) ? end : -1;
        }
        if (!Character.isUpperCase(next) || !leftIsSentence(stop, paragraph)) {
            return -1;
        }
        if (text.charAt(stop) == '…' && !quoted) {
            return -1;
        }
        boolean sure = quoted || text.charAt(stop) != '.';
        return (sure ? isWord(end) : rightIsSentence(stop, end)) ? end : -1;
    }

    private static boolean closes(char mark, int straightBefore) {
        return mark == '”' || mark == '’' || mark == ')' || (mark == '"' && straightBefore % 2 == 1);
    }

    private boolean startsQuotation(int mark, Span paragraph) {
        return mark + 1 < paragraph.end() && Character.isUpperCase(text.charAt(mark + 1));
    }

    /** The stop must close a word of at least two letters, a number, or brackets; not an abbreviation. */
    private boolean leftIsSentence(int stop, Span paragraph) {
        char before = text.charAt(stop - 1);
        if (Character.isDigit(before)) {
            // one digit at most numbers a list
            return stop - paragraph.start() > 1 && Character.isDigit(text.charAt(stop - 2));
        }
        if (SentenceEnd.isClosing(before) || before == '%') {
            return true;
        }
        int start = wordStart(stop);
        boolean dotted = start > 0 && text.charAt(start - 1) == '.';
        boolean address = start > 0 && "/@=#".indexOf(text.charAt(start - 1)) >= 0;
        return stop - start >= 2 && !dotted && !address && !Abbreviations.has(text.substring(start, stop));
    }

    private boolean isWord(int start) {
        int end = wordEnd(start);
        return end - start > 1 || (end < text.length() && text.charAt(end) == ' ');
    }

    /** The names of days and months end many a sentence, and begin no name with a dot. */
    private static boolean isOfCalendar(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().equals(name))
                || Arrays.stream(Month.values()).anyMatch(month -> month.name().equals(name));
    }

    private boolean rightIsSentence(int stop, int right) {
        int end = wordEnd(right);
        String word = text.substring(right, end);
        boolean address = end < text.length() && "/@=_(".indexOf(text.charAt(end)) >= 0;
        if (address || !isWord(right)) {
            return false;
        }
        String left = text.substring(wordStart(stop), stop);
        boolean known = words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
        boolean name = !left.isEmpty() && Character.isUpperCase(left.charAt(0)) && !isOfCalendar(left);
        boolean wordLike = word.length() > 3 || (end < text.length() && text.charAt(end) == ' ');
        if (!name) {
            return known || wordLike;
        }
        return (known || (damaged && word.length() > 3)) && !repeatedPairs.contains(left + "." + word);
    }
}
