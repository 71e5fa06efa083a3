package org.hearsay.statement;

/**
 * Tells nouns, and participles that belong to a noun, from verbs of the same form, by their neighbours.
 *
 * <p><b>Threads:</b> immutable.
 */
final class NounForms {
    private static final int LONGEST_PHRASE = 5;

    private NounForms() {}

    /** Whether "plans" is a noun: the phrase before it has no article, so it is no subject in the singular. */
    static boolean isPlural(Passage passage, int head) {
        boolean place = passage.is(head - 1, WordClass.PLACE_NAME)
                || (passage.isWord(head - 1)
                        && Acronym.is(passage.token(head - 1).form()));
        int first = place ? head - 2 : head - 1;
        return passage.is(head, WordClass.PLURAL_NOUN)
                && passage.isWord(first)
                && !passage.isCapitalised(first)
                && !passage.quoted(first)
                && !passage.is(first, WordClass.PRONOUN)
                && isBare(passage, first);
    }

    /** Whether no word that begins a phrase or clause stands at an index or closely before it. */
    private static boolean isBare(Passage passage, int index) {
        for (int at = index; at > index - LONGEST_PHRASE && passage.isWord(at); at--) {
            if (passage.is(at, WordClass.PREPOSITION)) {
                return true;
            }
            if (passage.is(at, WordClass.DETERMINER)
                    || passage.is(at, WordClass.BOUNDARY)
                    || passage.is(at, WordClass.COORDINATOR)
                    || passage.word(at).endsWith("'s")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a participle stands for a relative clause: "a strike planned for Easter was called off". */
    static boolean isReduced(Passage passage, int head) {
        boolean purpose = passage.word(head + 1).equals("for") && !passage.is(head - 1, WordClass.PRONOUN);
        int at = head + 2;
        while (purpose
                && passage.isWord(at)
                && !passage.is(at, WordClass.BOUNDARY)
                && !passage.is(at, WordClass.PRONOUN)
                && !passage.is(at, WordClass.COORDINATOR)
                && !passage.word(at).equals("to")) {
            if (passage.is(at, WordClass.AUXILIARY)) {
                return true;
            }
            at++;
        }
        return false;
    }
}
