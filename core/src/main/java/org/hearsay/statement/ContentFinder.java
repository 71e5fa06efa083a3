package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a content begins and ends, before or after its cue.
 *
 * <p><b>Threads:</b> immutable.
 */
final class ContentFinder {
    private static final int LONGEST_ADJUNCT = 9;
    private static final int LONGEST_ADDRESSEE = 8;

    /** Whether the words after a cue cannot be its content, so that the content must stand before it. */
    boolean closesAfter(Passage passage, VerbGroup group) {
        boolean tells = group.verb().takes(CueFrame.TELL) && !group.verb().takes(CueFrame.SPEECH);
        return closesAt(passage, tells ? afterAddressee(passage, group.to()) : group.to());
    }

    /** Whether nothing but adjuncts follows a token up to the next comma or the end. */
    boolean closesAt(Passage passage, int index) {
        int next = skipAdjuncts(passage, index);
        return next >= passage.endOfWords() || passage.isMark(next, ",.;—–-");
    }

    /** The noun phrase after "told"; null when a clause follows at once. */
    @Nullable
    Range addressee(Passage passage, int from) {
        return range(from, afterAddressee(passage, from));
    }

    /** Past the noun phrase after "told"; the same index when there is none. */
    private static int afterAddressee(Passage passage, int from) {
        int to = from;
        while (to - from < LONGEST_ADDRESSEE
                && passage.isWord(to)
                && !passage.quoted(to)
                && !passage.is(to, "boundary")
                && !passage.is(to, "adjunct")
                && !passage.is(to, "subject")
                && !passage.is(to, "weekday")) {
            to++;
        }
        return to;
    }

    /** The content that ends right before a token: back to {@code done} or the passage's beginning. */
    @Nullable
    Range before(Passage passage, int done, int begin) {
        int to = begin;
        while (to > done && passage.isMark(to - 1, ",—–-")) {
            to--;
        }
        int from = done;
        while (from < to && (passage.isMark(from, ",;.—–-:") || passage.is(from, "coordinator"))) {
            from++;
        }
        return from < to ? new Range(from, to) : null;
    }

    /** Whether a word stands between two tokens, other than an opening such as "but". */
    boolean hasWords(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isWord(i) && !passage.is(i, "opening")) {
                return true;
            }
        }
        return false;
    }

    /** The content after the comma that ends "according to Ann Lee of the ministry,"; null when no comma follows. */
    @Nullable
    Range afterComma(Passage passage, int from, int limit) {
        int comma = from;
        while (comma < limit && !passage.isMark(comma, ",")) {
            comma++;
        }
        return comma + 1 < limit ? range(comma + 1, end(passage, comma + 1, limit)) : null;
    }

    /** The rest of a content that its cue cut in two; null when it does not go on. */
    @Nullable
    Range resumed(Passage passage, int after, int nextCue, boolean quotedBefore) {
        int at = after;
        while (at < passage.size() && !passage.quoted(at) && !passage.isMark(at, ",.:;?!")) {
            at++;
        }
        if (at >= passage.size()) {
            return null;
        }
        boolean afterWord = passage.quoted(at)
                && passage.isWord(at - 1)
                && !passage.word(at - 1).endsWith(".");
        if (afterWord) {
            return null;
        }
        int from = passage.quoted(at) ? at : at + 1;
        if (quotedBefore) {
            if (!passage.quoted(from)) {
                return null;
            }
            int to = from;
            while (to < passage.size() && passage.quoted(to)) {
                to++;
            }
            return new Range(from, to);
        }
        boolean goesOn = passage.isMark(at, ",") && from < passage.endOfWords() && nextCue >= passage.endOfWords();
        return goesOn ? new Range(from, passage.endOfWords()) : null;
    }

    /** The content after a cue, up to {@code limit}; null when nothing there can be one. */
    @Nullable
    Range after(Passage passage, VerbGroup group, int limit) {
        CueVerb verb = group.verb();
        int from = group.to();
        if (passage.isMark(from, ",:") && passage.quoted(from + 1)) {
            return quotation(passage, from + 1);
        }
        if (group.voice() == VerbGroup.Voice.PASSIVE) {
            return range(from, end(passage, from, limit));
        }
        if (verb.takes(CueFrame.TELL)
                && !passage.word(from).equals("that")
                && !passage.word(from).equals("to")) {
            return told(passage, from, limit);
        }
        if (verb.takes(CueFrame.INTENT)
                && (passage.word(from).equals("to") || passage.word(from).equals("for"))) {
            return range(from, end(passage, from, limit));
        }
        if (verb.takes(CueFrame.SPEECH) || verb.takes(CueFrame.BELIEF)) {
            return clause(passage, from, limit);
        }
        return verb.takes(CueFrame.OBJECT) ? range(from, end(passage, from, limit)) : null;
    }

    private @Nullable Range clause(Passage passage, int from, int limit) {
        int start = skipAdjuncts(passage, from);
        if (passage.isMark(start, ",:") && passage.quoted(start + 1)) {
            return quotation(passage, start + 1);
        }
        if (passage.isMark(start, ":")) {
            start++;
        }
        if (passage.isMark(start, ",.;—–-")) {
            return null;
        }
        return range(start, end(passage, start, limit));
    }

    private @Nullable Range told(Passage passage, int from, int limit) {
        for (int at = from + 1; at < limit && at - from <= LONGEST_ADDRESSEE; at++) {
            if (passage.isMark(at, ",:") && passage.quoted(at + 1)) {
                return quotation(passage, at + 1);
            }
            boolean begins = passage.quoted(at)
                    || passage.is(at, "boundary")
                    || passage.is(at, "subject")
                    || passage.word(at).equals("to")
                    || passage.is(at, "determiner")
                    || passage.word(at).equals("about");
            if (begins) {
                return range(at, end(passage, at, limit));
            }
            if (passage.isMark(at, ",.;")) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Range quotation(Passage passage, int from) {
        int to = from;
        while (to < passage.size() && passage.quoted(to)) {
            to++;
        }
        return range(from, to);
    }

    private static int end(Passage passage, int from, int limit) {
        int at = from;
        while (at < limit) {
            boolean turns = passage.isMark(at, ",")
                    && Set.of("but", "while", "although", "though", "yet", "whereas")
                            .contains(passage.word(at + 1))
                    && !passage.quoted(at + 1);
            if (turns || passage.isMark(at, ";")) {
                break;
            }
            at++;
        }
        while (at > from && passage.isMark(at - 1, ",—–-")) {
            at--;
        }
        return at;
    }

    private static @Nullable Range range(int from, int to) {
        return from < to ? new Range(from, to) : null;
    }

    /** Past "on Thursday", "in a statement", "later" after a cue, when "that", a comma or the end follows. */
    private static int skipAdjuncts(Passage passage, int from) {
        int at = from;
        while (passage.is(at, "weekday") || passage.is(at, "adverb")) {
            at++;
        }
        if (!passage.is(at, "preposition") && !passage.is(at, "adjunct")) {
            return at;
        }
        for (int end = at + 1; end <= passage.size() && end - at <= LONGEST_ADJUNCT; end++) {
            boolean that = passage.word(end).equals("that") && !passage.quoted(end);
            if (that || end >= passage.endOfWords() || passage.isMark(end, ",:")) {
                return end;
            }
            if (passage.is(end, "weekday") && !passage.word(end + 1).equals("that")) {
                return end + 1;
            }
            if (passage.quoted(end) || passage.is(end, "subject")) {
                return end;
            }
        }
        return at;
    }

    /** The first noun phrase of a passage, by its capitals: a guess at the subject of a later verb. */
    @Nullable
    Range subject(Passage passage) {
        int from = 0;
        if (passage.is(0, "preposition")
                || passage.is(0, "boundary")
                || passage.word(0).endsWith("ing")) {
            while (from < passage.size() && !passage.isMark(from, ",")) {
                from++;
            }
        }
        while (from < passage.size()
                && (passage.is(from, "opening") || passage.isMark(from, ",") || passage.quoted(from))) {
            from++;
        }
        if (passage.is(from, "pronoun")) {
            return new Range(from, from + 1);
        }
        int to = from;
        while (passage.is(to, "determiner")) {
            to++;
        }
        int head = to;
        while (to < passage.size()
                && !passage.quoted(to)
                && passage.isWord(to)
                && (passage.isCapitalised(to) || (to == head && head > from))) {
            to++;
        }
        return range(from, to);
    }

    /** The text spans of a range, cut where a quotation's other paragraphs go on. */
    List<Span> spans(Passage passage, Range range, List<Quotation> quotations) {
        List<Span> spans = new ArrayList<>();
        Span here = passage.span(range);
        Quotation first = QuotationScanner.at(quotations, here.start());
        Quotation last = QuotationScanner.at(quotations, here.end() - 1);
        if (first != null) {
            first.spans().stream().filter(part -> part.end() <= here.start()).forEach(spans::add);
        }
        spans.add(here);
        if (last != null) {
            last.spans().stream().filter(part -> part.start() >= here.end()).forEach(spans::add);
        }
        return spans;
    }
}
