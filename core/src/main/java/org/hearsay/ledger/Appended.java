package org.hearsay.ledger;

/** What {@link Ledger#append} found to be new. */
public enum Appended {
    /** Nothing of that address was known. */
    ARTICLE,
    /** Another text, headline or date of an address that was known. */
    REVISION,
    /** Other findings in a revision that was known: another model or build read it. */
    READING,
    /** Nothing but that the article went back to a revision it had left. */
    RETURN,
    /** Nothing: an article of that address, or of that text, was erased, and may not be added again. */
    ERASED,
    /** Nothing: the same findings in the same revision. */
    NOTHING
}
