package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/** What may stand between a cue and its content: whom it was told, when, where and how. */
final class Adjuncts {
    static final int LONGEST_ADDRESSEE = 8;
    private static final int LONGEST_ADJUNCT = 9;

    private Adjuncts() {}

    /** Whether the words after a cue cannot be its content, so that the content must stand before it. */
    static boolean closesAfter(Passage passage, VerbGroup group) {
        boolean tells = group.verb().takes(CueFrame.TELL) && !group.verb().takes(CueFrame.SPEECH);
        return closesAt(passage, tells ? afterAddressee(passage, group.to()) : group.to());
    }

    /** Whether nothing but adjuncts follows a token up to the next comma or the end. */
    static boolean closesAt(Passage passage, int index) {
        int next = skip(passage, index);
        return next >= passage.endOfWords() || passage.isMark(next, ",.;—–-") || passage.is(next, WordClass.RELAYING);
    }

    /** The noun phrase after "told"; null when a clause follows at once. */
    static @Nullable Range addressee(Passage passage, int from) {
        int to = afterAddressee(passage, from);
        return to > from ? new Range(from, to) : null;
    }

    /** Past the noun phrase after "told"; the same index when there is none. */
    private static int afterAddressee(Passage passage, int from) {
        int to = from;
        while (to - from < LONGEST_ADDRESSEE
                && passage.isWord(to)
                && !passage.quoted(to)
                && !passage.is(to, WordClass.BOUNDARY)
                && !passage.is(to, WordClass.ADJUNCT)
                && !passage.is(to, WordClass.SUBJECT)
                && !passage.is(to, WordClass.WEEKDAY)) {
            to++;
        }
        return to;
    }

    /** Past "on Thursday", "in a statement", "later" after a cue, when "that", a comma or the end follows. */
    static int skip(Passage passage, int from) {
        int at = from;
        while (passage.is(at, WordClass.WEEKDAY) || passage.is(at, WordClass.ADVERB)) {
            at++;
        }
        if (!passage.is(at, WordClass.PREPOSITION) && !passage.is(at, WordClass.ADJUNCT)) {
            return at;
        }
        for (int end = at + 1; end <= passage.size() && end - at <= LONGEST_ADJUNCT; end++) {
            boolean that = passage.word(end).equals("that") && !passage.quoted(end);
            if (that || end >= passage.endOfWords() || passage.isMark(end, ",:")) {
                return end;
            }
            if (passage.is(end, WordClass.WEEKDAY) && !passage.word(end + 1).equals("that")) {
                return end + 1;
            }
            if (passage.quoted(end) || passage.is(end, WordClass.SUBJECT)) {
                return end;
            }
        }
        return at;
    }
}
