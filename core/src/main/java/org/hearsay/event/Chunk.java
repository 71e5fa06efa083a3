package org.hearsay.event;

import org.jspecify.annotations.Nullable;

/**
 * A few words that belong together: a noun with what stands before it, a verb with its auxiliaries, a mark.
 *
 * @param kind what they are
 * @param from index of the first word
 * @param to index after the last
 * @param verb the verb group; null for all else
 */
record Chunk(Kind kind, int from, int to, @Nullable VerbGroup verb) {
    enum Kind {
        NOUN,
        PRONOUN,
        VERB,
        PREPOSITION,
        SUBORDINATOR,
        RELATIVE,
        COORDINATOR,
        COMMA,
        STOP,
        QUOTE,
        TIME,
        ADVERB
    }

    boolean isNominal() {
        return kind == Kind.NOUN || kind == Kind.PRONOUN;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
