package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/**
 * Finds where a content begins and ends, before or after its cue.
 *
 * <p><b>Threads:</b> immutable.
 */
final class ContentFinder {
    /** The content that ends right before a token: back to {@code done} or the passage's beginning. */
    @Nullable
    Range before(Passage passage, int done, int begin) {
        int to = begin;
        while (to > done && passage.isMark(to - 1, ",—–-")) {
            to--;
        }
        int from = done;
        while (from < to && mayPrecede(passage, from)) {
            from++;
        }
        return from < to ? new Range(from, to) : null;
    }

    /** Whether a token before a content is no part of it: a mark, "and", or "Meanwhile" with its comma. */
    private static boolean mayPrecede(Passage passage, int index) {
        return passage.isMark(index, ",;.—–-:")
                || passage.is(index, WordClass.COORDINATOR)
                || (passage.is(index, WordClass.OPENING) && passage.isMark(index + 1, ","));
    }

    /** Whether a word stands between two tokens, other than an opening such as "but". */
    boolean hasWords(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isWord(i) && !passage.is(i, WordClass.OPENING)) {
                return true;
            }
        }
        return false;
    }

    /** The content after the comma that ends "according to Ann Lee of the ministry,"; null when no comma follows. */
    @Nullable
    Range afterComma(Passage passage, int from, int limit) {
        int comma = comma(passage, from);
        return comma + 1 < limit ? range(comma + 1, end(passage, comma + 1, limit)) : null;
    }

    /** Where the first comma outside quotations stands, from a token on; where the words end when there is none. */
    int comma(Passage passage, int from) {
        int end = passage.endOfWords();
        int comma = from;
        while (comma < end && !passage.isMark(comma, ",")) {
            comma++;
        }
        return comma;
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

    /** Whether a content after a cue begins like a clause or an order: with "that", "to" or a subject. */
    boolean isClause(Passage passage, Range content) {
        int first = content.from();
        return passage.is(first, WordClass.BOUNDARY)
                || passage.is(first, WordClass.SUBJECT)
                || passage.is(first, WordClass.DETERMINER)
                || passage.word(first).equals("to");
    }

    private @Nullable Range clause(Passage passage, int from, int limit) {
        int start = Adjuncts.skip(passage, from);
        if (passage.isMark(start, ",:") && passage.quoted(start + 1)) {
            return quotation(passage, start + 1);
        }
        if (passage.isMark(start, ":")) {
            start++;
        }
        boolean empty = passage.word(start).equals("that") && !hasWords(passage, start + 1, limit);
        if (empty || passage.isMark(start, ",.;—–-") || passage.is(start, WordClass.RELAYING)) {
            return null;
        }
        return range(start, end(passage, start, limit));
    }

    private @Nullable Range told(Passage passage, int from, int limit) {
        if (passage.is(from, WordClass.NEGATION)) {
            return range(from, end(passage, from, limit));
        }
        for (int at = from + 1; at < limit && at - from <= Adjuncts.LONGEST_ADDRESSEE; at++) {
            if (passage.isMark(at, ",:") && passage.quoted(at + 1)) {
                return quotation(passage, at + 1);
            }
            boolean begins = passage.quoted(at)
                    || passage.is(at, WordClass.BOUNDARY)
                    || passage.is(at, WordClass.SUBJECT)
                    || passage.word(at).equals("to")
                    || passage.is(at, WordClass.DETERMINER)
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
            boolean turns = passage.isMark(at, ",") && passage.is(at + 1, WordClass.TURN);
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
}
