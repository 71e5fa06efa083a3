package org.hearsay.time;

import java.util.List;
import java.util.Set;

/** Reads from the words beside an expression of time whether its clause tells of what was or of what is to come. */
final class TenseReader {
    private static final int REACH = 12;
    private static final int SHORTEST_PAST = 5;
    private static final Set<String> STOPS = Set.of(".", "?", "!", ";");

    private final List<Word> words;

    TenseReader(List<Word> words) {
        this.words = words;
    }

    /** The tense of the nearest sign in the same sentence; signs before the expression count before those after it. */
    Tense read(int from, int to) {
        if (to < words.size() && words.get(to).glued() && words.get(to).lower().equals("'")) {
            return Tense.PAST; // "Wednesday's ruling" has been made, whatever its clause tells
        }
        Tense before = nearest(from - 1, -1);
        return before == Tense.UNKNOWN ? nearest(to, 1) : before;
    }

    private Tense nearest(int from, int step) {
        for (int at = from; Math.abs(at - from) < REACH && at >= 0 && at < words.size() && !isStop(at); at += step) {
            Tense tense = of(at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean isStop(int at) {
        return STOPS.contains(words.get(at).lower());
    }

    private Tense of(int at) {
        Word word = words.get(at);
        if (isFuture(word, at)) {
            return is(at - 1, "had") || is(at - 2, "had") ? Tense.PAST : Tense.FUTURE;
        }
        // in "will be held" the participle tells no tense
        boolean tells = word.is("past-verb") || endsInPast(word);
        return tells && !is(at - 1, "be") && !is(at - 1, "to") ? Tense.PAST : Tense.UNKNOWN;
    }

    private boolean isFuture(Word word, int at) {
        boolean isTo = word.lower().equals("to") && (is(at - 1, "is") || is(at - 1, "are"));
        return isTo || word.is("future") || (word.is("future-to") && is(at + 1, "to"));
    }

    private static boolean endsInPast(Word word) {
        return !word.capital()
                && word.lower().length() >= SHORTEST_PAST
                && word.lower().endsWith("ed");
    }

    private boolean is(int at, String word) {
        return at >= 0 && at < words.size() && words.get(at).lower().equals(word);
    }
}
