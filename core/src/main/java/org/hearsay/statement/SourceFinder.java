package org.hearsay.statement;

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

    /** The phrase that ends right before a token, not reaching before {@code floor}; null when there is none. */
    @Nullable
    Range left(Passage passage, int before, int floor) {
        int to = before;
        if (passage.is(to - 1, WordClass.PRONOUN) && to - 1 >= floor) {
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
        if (isAge(passage, from, to)) {
            Range named = plain(passage, from - 1, floor);
            return named == null ? null : new Range(named.from(), to);
        }
        from = withoutOpening(passage, from, to);
        return from < to ? new Range(from, to) : null;
    }

    /** Whether a phrase is but the age after a name: "Ann Lee, 47". */
    private static boolean isAge(Passage passage, int from, int to) {
        return to - from == 1
                && Character.isDigit(passage.word(from).codePointAt(0))
                && passage.isMark(from - 1, ",")
                && passage.isCapitalised(from - 2);
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
                if (head == null || !takesApposition(passage, head, open + 1)) {
                    return null;
                }
                boolean aside = passage.is(open + 1, WordClass.RELAYING);
                return aside ? head : new Range(head.from(), mark.equals("(") ? to : to - 1);
            }
        }
        return null;
    }

    /** Whether a name stands on one side of an apposition's first comma: "Ann Lee, the minister", "the minister, Ann". */
    private static boolean takesApposition(Passage passage, Range head, int first) {
        boolean role = passage.is(head.from(), WordClass.DETERMINER)
                || passage.word(head.from()).endsWith("'s")
                || passage.isCapitalised(head.from());
        return passage.isCapitalised(head.to() - 1)
                || passage.is(first, WordClass.DETERMINER)
                || passage.word(first).equals("who")
                || (role && passage.isCapitalised(first) && !passage.is(first, WordClass.WEEKDAY));
    }

    private static boolean mayBelong(Passage passage, int index, int to) {
        if (passage.quoted(index)) {
            return false;
        }
        if (!passage.isWord(index)) {
            return passage.isMark(index, "&'’$%") || (passage.isMark(index, ".") && passage.isCapitalised(index - 1));
        }
        if (passage.is(index, WordClass.COORDINATOR)) {
            return joinsNames(passage, index, to);
        }
        return !passage.is(index, WordClass.BOUNDARY)
                && !passage.is(index, WordClass.CLAUSE_OPENING)
                && !passage.is(index, WordClass.AUXILIARY)
                && !passage.is(index, WordClass.SUBJECT);
    }

    private static boolean joinsNames(Passage passage, int index, int to) {
        boolean right = index + 1 < to
                && (passage.isCapitalised(index + 1) || passage.is(index + 1, WordClass.DETERMINER) || to - index <= 3);
        return passage.word(index).equals("and")
                && right
                && passage.isWord(index - 1)
                && (passage.isCapitalised(index - 1) || passage.word(index - 1).endsWith("s"));
    }

    /** Leaves out "Meanwhile", "On Thursday" and the like before the phrase itself. */
    private static int withoutOpening(Passage passage, int from, int to) {
        int start = from;
        while (start < to
                && (passage.is(start, WordClass.OPENING)
                        || passage.is(start, WordClass.COORDINATOR)
                        || passage.is(start, WordClass.WEEKDAY)
                        || (passage.word(start).endsWith("ly")
                                && !passage.isCapitalised(start + 1)
                                && start + 1 < to
                                && start == from
                                && passage.word(start).length() > 5))) {
            start++;
        }
        if (start < to && passage.is(start, WordClass.PREPOSITION)) {
            int name = to;
            while (name > start && passage.isWord(name - 1) && (passage.isCapitalised(name - 1) || name == to)) {
                name--;
            }
            while (name > start && passage.is(name - 1, WordClass.DETERMINER)) {
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
                || passage.is(from, WordClass.BOUNDARY)
                || passage.is(from, WordClass.WEEKDAY)
                || passage.is(from, WordClass.ADJUNCT)
                || passage.is(from, WordClass.COORDINATOR)) {
            return null;
        }
        if (passage.is(from, WordClass.PRONOUN) && passage.is(from, WordClass.SUBJECT)) {
            return new Range(from, from + 1);
        }
        int to = from + 1;
        while (to < limit && to - from < LONGEST_PHRASE && mayContinue(passage, to)) {
            to++;
        }
        while (to > from
                && (passage.is(to - 1, WordClass.LINK)
                        || passage.is(to - 1, WordClass.WEEKDAY)
                        || passage.is(to - 1, WordClass.COORDINATOR))) {
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
        if (passage.is(index, WordClass.COORDINATOR)) {
            return passage.word(index).equals("and") && passage.isCapitalised(index + 1);
        }
        if (passage.is(index, WordClass.ADJUNCT)) {
            return namesPlace(passage, index) || namesAuthor(passage, index);
        }
        return !passage.is(index, WordClass.BOUNDARY)
                && !passage.is(index, WordClass.WEEKDAY)
                && !passage.is(index, WordClass.AUXILIARY)
                && !(passage.is(index, WordClass.ADVERB) && !passage.word(index).equals("first"));
    }

    /** "residents in Oslo" */
    private static boolean namesPlace(Passage passage, int index) {
        int name = passage.is(index + 1, WordClass.DETERMINER) ? index + 2 : index + 1;
        return passage.is(index, WordClass.PLACE_LINK)
                && passage.isCapitalised(name)
                && !passage.is(index + 1, WordClass.WEEKDAY)
                && !passage.isCapitalised(index - 1);
    }

    /** "a report by the audit office" */
    private static boolean namesAuthor(Passage passage, int index) {
        return passage.is(index, WordClass.AUTHOR_LINK)
                && passage.is(index - 1, WordClass.DOCUMENT_HEAD)
                && !passage.is(index + 1, WordClass.WEEKDAY)
                && (passage.is(index + 1, WordClass.DETERMINER) || passage.isCapitalised(index + 1));
    }

    /** Takes in ", a spokesman for the ministry" when the passage ends with it or a comma closes it. */
    private static int rightApposition(Passage passage, int to, int limit) {
        if (!passage.isMark(to, ",")
                || !(passage.is(to + 1, WordClass.DETERMINER) || passage.is(to + 1, WordClass.POSSESSIVE))) {
            return to;
        }
        int end = to + 1;
        while (end < limit
                && end - to < LONGEST_APPOSITION
                && !passage.quoted(end)
                && (passage.isWord(end) || passage.isMark(end, "'’&"))) {
            if (passage.is(end, WordClass.AUXILIARY) || passage.is(end, WordClass.SUBJECT)) {
                return to;
            }
            end++;
        }
        boolean closed = end >= limit || passage.isMark(end, ".,;");
        return closed && end > to + 1 ? end : to;
    }

    /** The first noun phrase of a passage, by its capitals: a guess at the subject of a later verb. */
    @Nullable
    Range first(Passage passage) {
        int from = 0;
        if (passage.is(0, WordClass.PREPOSITION)
                || passage.is(0, WordClass.BOUNDARY)
                || passage.word(0).endsWith("ing")) {
            while (from < passage.size() && !passage.isMark(from, ",")) {
                from++;
            }
        }
        while (from < passage.size()
                && (passage.is(from, WordClass.OPENING) || passage.isMark(from, ",") || passage.quoted(from))) {
            from++;
        }
        if (passage.is(from, WordClass.PRONOUN)) {
            return new Range(from, from + 1);
        }
        int to = from;
        while (passage.is(to, WordClass.DETERMINER)) {
            to++;
        }
        int head = to;
        while (to < passage.size()
                && !passage.quoted(to)
                && passage.isWord(to)
                && (passage.isCapitalised(to) || (to == head && head > from))) {
            to++;
        }
        return to > from ? new Range(from, to) : null;
    }
}
