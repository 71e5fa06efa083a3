package org.hearsay.statement;

/**
 * A reporting verb with its auxiliaries and adverbs.
 *
 * @param range all its tokens
 * @param head index of the verb itself
 * @param verb its line in the lexicon
 * @param voice how the verb stands there
 * @param modal whether "would", "will", "could" and the like stand in it
 */
record VerbGroup(Range range, int head, CueVerb verb, Voice voice, boolean modal) {
    /** How a verb stands in its clause. */
    enum Voice {
        ACTIVE,
        PASSIVE,
        PARTICIPLE,
        INFINITIVE,
        AS_SAYING,
        PHRASE
    }

    int from() {
        return range.from();
    }

    int to() {
        return range.to();
    }
}
