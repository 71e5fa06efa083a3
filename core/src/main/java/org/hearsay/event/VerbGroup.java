package org.hearsay.event;

/**
 * A verb with its auxiliaries and particles.
 *
 * @param from index of its first word
 * @param head index of the verb itself
 * @param to index after its last word
 * @param entry the verb
 * @param form how it stands in the clause
 * @param passive whether the subject is to whom it is done
 * @param mood what its auxiliaries say
 * @param negated whether it is denied
 */
record VerbGroup(int from, int head, int to, VerbEntry entry, Form form, boolean passive, Mood mood, boolean negated) {
    enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        /** A participle after its noun: "the camp attacked by rebels". */
        REDUCED
    }

    enum Mood {
        PLAIN,
        /** "is attacking". */
        PROGRESSIVE,
        FUTURE,
        POSSIBLE,
        OBLIGED
    }

    /** The same group with the verb known, and its end. */
    VerbGroup of(VerbEntry verb, int end) {
        return new VerbGroup(from, head, end, verb, form, passive, mood, negated);
    }

    boolean isFinite() {
        return form == Form.FINITE;
    }
}
