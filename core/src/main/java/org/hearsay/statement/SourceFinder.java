package org.hearsay.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that names a source, beside its cue.
 *
 * <p>There is no parser here: a noun phrase is what lies between the cue and the next word or mark that cannot belong to
 * one. <b>Threads:</b> immutable.
 */
final class SourceFinder {
    private static final int LONGEST_PHRASE = 18;
    private static final int LONGEST_APPOSITION = 16;
    private static final Set<String> LINKS = Set.of("of", "for", "from", "with", "at", "in", "on", "to", "about");

    /** The phrase that ends right before a token, not reaching before {@code floor}; null when there is none. */
    @Nullable
    Range left(Passage passage, int before, int floor) {
        int to = before;
        if (passage.is(to - 1, "pronoun") && to - 1 >= floor) {
            return new Range(to - 1, to);
        }
        if (passage.isMark(to - 1, ",—–-)")) {
            return withApposition(passage, to, floor);
        }
        return plain(passage, to, floor);
    }

    private @Nullable Range plain(Passage passage, int to, int floor) {
        int from = to;
        while (from > floor && to - from < LONGEST_PHRASE && mayBelong(passage, from - 1, to)) {
            from--;
        }
        from = withoutOpening(passage, from, to);
        return from < to ? new Range(from, to) : null;
    }

    /** "Ann Lee, the minister, said": the name before the apposition, and both commas' content. */
    private @Nullable Range withApposition(Passage passage, int to, int floor) {
        String mark = passage.word(to - 1).equals(")") ? "(" : passage.word(to - 1);
        for (int open = to - 2; open > floor && to - open <= LONGEST_APPOSITION; open--) {
            if (passage.quoted(open)) {
                return null;
            }
            if (passage.word(open).equals(mark)) {
                Range head = plain(passage, open, floor);
                boolean named = head != null
                        && (passage.isCapitalised(head.to() - 1)
                                || passage.is(open + 1, "determiner")
                                || passage.word(open + 1).equals("who"));
                return named && head != null ? new Range(head.from(), to - 1) : null;
            }
        }
        return null;
    }

    private static boolean mayBelong(Passage passage, int index, int to) {
        if (passage.quoted(index)) {
            return false;
        }
        if (!passage.isWord(index)) {
            return passage.isMark(index, "&'’$%") || (passage.isMark(index, ".") && passage.isCapitalised(index - 1));
        }
        if (passage.is(index, "coordinator")) {
            return joinsNames(passage, index, to);
        }
        return !passage.is(index, "boundary") && !passage.is(index, "auxiliary") && !passage.is(index, "subject");
    }

    private static boolean joinsNames(Passage passage, int index, int to) {
        boolean right = index + 1 < to
                && (passage.isCapitalised(index + 1) || passage.is(index + 1, "determiner") || to - index <= 3);
        return passage.word(index).equals("and")
                && right
                && passage.isWord(index - 1)
                && (passage.isCapitalised(index - 1) || passage.word(index - 1).endsWith("s"));
    }

    /** Leaves out "Meanwhile", "On Thursday" and the like before the phrase itself. */
    private static int withoutOpening(Passage passage, int from, int to) {
        int start = from;
        while (start < to
                && (passage.is(start, "opening")
                        || passage.is(start, "coordinator")
                        || passage.is(start, "weekday")
                        || (passage.word(start).endsWith("ly")
                                && !passage.isCapitalised(start + 1)
                                && start + 1 < to
                                && start == from
                                && passage.word(start).length() > 5))) {
            start++;
        }
        if (start < to && passage.is(start, "preposition")) {
            int name = to;
            while (name > start && passage.isWord(name - 1) && (passage.isCapitalised(name - 1) || name == to)) {
                name--;
            }
            while (name > start && passage.is(name - 1, "determiner")) {
                name--;
            }
            return name;
        }
        return start;
    }

    /** The phrase that begins at a token, as after "said"; null when none does. */
    @Nullable
    Range right(Passage passage, int from, int limit) {
        if (from >= limit
                || passage.quoted(from)
                || !passage.isWord(from)
                || passage.is(from, "boundary")
                || passage.is(from, "weekday")
                || passage.is(from, "adjunct")
                || passage.is(from, "coordinator")) {
            return null;
        }
        if (passage.is(from, "pronoun") && passage.is(from, "subject")) {
            return new Range(from, from + 1);
        }
        int to = from + 1;
        while (to < limit && to - from < LONGEST_PHRASE && mayContinue(passage, to)) {
            to++;
        }
        while (to > from
                && (LINKS.contains(passage.word(to - 1))
                        || passage.is(to - 1, "weekday")
                        || passage.is(to - 1, "coordinator"))) {
            to--;
        }
        return to > from ? new Range(from, rightApposition(passage, to, limit)) : null;
    }

    private static boolean mayContinue(Passage passage, int index) {
        if (passage.quoted(index)) {
            return false;
        }
        if (!passage.isWord(index)) {
            return passage.isMark(index, "&'’")
                    || (passage.isMark(index, ".")
                            && passage.word(index - 1).length() <= 4
                            && passage.isCapitalised(index - 1)
                            && passage.isCapitalised(index + 1));
        }
        if (passage.is(index, "coordinator")) {
            return passage.word(index).equals("and") && passage.isCapitalised(index + 1);
        }
        if (passage.is(index, "adjunct")) {
            return Set.of("in", "at", "to").contains(passage.word(index))
                    && passage.isCapitalised(index + 1)
                    && !passage.is(index + 1, "weekday")
                    && !passage.isCapitalised(index - 1);
        }
        return !passage.is(index, "boundary")
                && !passage.is(index, "weekday")
                && !passage.is(index, "auxiliary")
                && !(passage.is(index, "adverb") && !passage.word(index).equals("first"));
    }

    /** Takes in ", a spokesman for the ministry" when the passage ends with it or a comma closes it. */
    private static int rightApposition(Passage passage, int to, int limit) {
        if (!passage.isMark(to, ",") || !(passage.is(to + 1, "determiner") || passage.is(to + 1, "possessive"))) {
            return to;
        }
        int end = to + 1;
        while (end < limit
                && end - to < LONGEST_APPOSITION
                && !passage.quoted(end)
                && (passage.isWord(end) || passage.isMark(end, "'’&"))) {
            if (passage.is(end, "auxiliary") || passage.is(end, "subject")) {
                return to;
            }
            end++;
        }
        boolean closed = end >= limit || passage.isMark(end, ".,;");
        return closed && end > to + 1 ? end : to;
    }
}
