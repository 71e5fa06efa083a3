package org.hearsay.event;

import java.util.Locale;

/** Whether an event took place, as the text tells it; no judgement of truth. <b>Source:</b> the public contract. */
public enum Factuality {
    HAPPENED,
    ONGOING,
    PLANNED,
    THREATENED,
    CONDITIONAL,
    DENIED,
    ALLEGED,
    PREDICTED;

    /** The word of the public contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
