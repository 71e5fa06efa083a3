package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Something that a revision of an article has otherwise than the one before it.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param revision the first twelve digits of the id of the reading of the later revision
 * @param kind what happened to it
 * @param what what it is
 * @param before as it was, in words; null when it appeared
 * @param after as it is, in words; null when it vanished
 */
public record RevisionChange(
        String revision,
        Kind kind,
        What what,
        @Nullable String before,
        @Nullable String after) {

    /** What can happen. */
    public enum Kind {
        APPEARED,
        VANISHED,
        CHANGED
    }

    /** What it can happen to. */
    public enum What {
        HEADLINE,
        DATE,
        AUTHOR,
        STATEMENT,
        EVENT
    }

    /** The change in one line of words. */
    public String words() {
        if (before == null) {
            return "+ " + after;
        }
        return after == null ? "- " + before : before + " → " + after;
    }
}
