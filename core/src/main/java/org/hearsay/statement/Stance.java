package org.hearsay.statement;

import java.util.Locale;

/** What a source does with a content. <b>Source:</b> the public contract. */
public enum Stance {
    ASSERTS,
    DENIES,
    ALLEGES,
    PREDICTS,
    DEMANDS,
    PROMISES,
    ASKS,
    HYPOTHETICAL;

    /** The word of the public contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
