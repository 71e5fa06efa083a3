package org.hearsay.statement;

import java.util.List;
import java.util.Locale;

/**
 * The words of a source, cut at its head noun: "a | former Harbour Post reporter | in Oslo".
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param words the words up to the first comma, without a reflexive at their end; not empty
 * @param headEnd where the head noun ends among them
 * @param lexicon tells what the words are
 */
record SourcePhrase(List<String> words, int headEnd, Lexicon lexicon) {
    private static final List<String> PERSON_ENDINGS =
            List.of("man", "woman", "ist", "er", "or", "ian", "ant", "ee", "oss");

    SourcePhrase {
        words = List.copyOf(words);
        if (headEnd < 1 || headEnd > words.size()) {
            throw new IllegalArgumentException("no head noun ends at " + headEnd + " of " + words);
        }
    }

    /** The words up to the head noun's end. */
    List<String> head() {
        return words.subList(0, headEnd);
    }

    /** The words after the head noun. */
    List<String> rest() {
        return words.subList(headEnd, words.size());
    }

    /** The head noun. */
    String last() {
        return words.get(headEnd - 1);
    }

    boolean opensWith(WordClass wordClass) {
        return is(words.get(0), wordClass);
    }

    /** Whether the name that the head ends in begins with a word of a class. */
    boolean names(WordClass wordClass) {
        int from = headEnd;
        while (from > 0 && isCapitalised(words.get(from - 1)) && !is(words.get(from - 1), WordClass.DETERMINER)) {
            from--;
        }
        return from < headEnd - 1 && is(words.get(from), wordClass);
    }

    /** Whether a word of a class stands before the head noun. */
    boolean hasBefore(WordClass wordClass) {
        return words.subList(0, headEnd - 1).stream().anyMatch(word -> is(word, wordClass));
    }

    /** Whether the word right before the head noun belongs to a class. */
    boolean isBefore(WordClass wordClass) {
        return headEnd > 1 && is(words.get(headEnd - 2), wordClass);
    }

    /** The word in small letters right before the name that the head ends in; empty when there is none. */
    String introducer() {
        int from = headEnd;
        while (from > 0 && (isCapitalised(words.get(from - 1)) || isParticle(from - 1))) {
            from--;
        }
        boolean introduced = from > 0 && from < headEnd;
        return introduced ? words.get(from - 1) : "";
    }

    private boolean isParticle(int at) {
        return at > 0
                && at + 1 < headEnd
                && is(words.get(at), WordClass.PARTICLE)
                && isCapitalised(words.get(at - 1))
                && isCapitalised(words.get(at + 1));
    }

    /** Whether a well-known name of a kind is all that the phrase names, by itself or after words that only describe it. */
    boolean isListed(SourceType kind) {
        NameList names = lexicon.names(kind);
        if (names == null) {
            return false;
        }
        for (int from = 0; from < headEnd; from++) {
            int to = mayBegin(from) ? names.endOfName(words, from) : from;
            if (to > from && mayEnd(to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a well-known name of several words is all of the phrase, so that it is no person's: "Sri Lanka". */
    boolean isWhole(SourceType kind) {
        NameList names = lexicon.names(kind);
        int from = is(words.get(0), WordClass.DETERMINER) ? 1 : 0;
        return names != null && words.size() > from + 1 && names.endOfName(words, from) == words.size();
    }

    /** Whether a well-known name of a kind stands anywhere among the words. */
    boolean mentions(SourceType kind) {
        NameList names = lexicon.names(kind);
        for (int from = 0; names != null && from < words.size(); from++) {
            String own = withoutOwner(words.get(from));
            if (names.endOfName(words, from) > from || names.endOfName(List.of(own), 0) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(int from) {
        if (from == 0) {
            return true;
        }
        String before = words.get(from - 1);
        boolean small = !isCapitalised(before) && !is(before, WordClass.PREPOSITION);
        return small
                || !before.equals(withoutOwner(before))
                || before.endsWith("-based")
                || before.endsWith("-run")
                || before.endsWith("-owned")
                || is(before, WordClass.DETERMINER)
                || is(before, WordClass.NATIONALITY);
    }

    private boolean mayEnd(int to) {
        return to == words.size()
                || is(words.get(to), WordClass.PREPOSITION)
                || is(words.get(to), WordClass.BOUNDARY)
                || is(words.get(to), WordClass.COORDINATOR)
                || is(words.get(to), WordClass.AUXILIARY);
    }

    /** Whether a word belongs to a class. */
    boolean is(String word, WordClass wordClass) {
        return lexicon.is(word.toLowerCase(Locale.ROOT), wordClass);
    }

    /** Whether an unknown noun looks like one for a person, by its ending: "fiddler". */
    static boolean meansPerson(String noun) {
        return PERSON_ENDINGS.stream().anyMatch(noun::endsWith);
    }

    static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    static String withoutOwner(String word) {
        boolean owner = word.endsWith("'s") || word.endsWith("’s");
        return owner ? word.substring(0, word.length() - 2) : word;
    }
}
