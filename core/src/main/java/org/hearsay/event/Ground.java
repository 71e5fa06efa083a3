package org.hearsay.event;

import java.util.Locale;

/**
 * On what ground a text says that somebody takes part in an event, where it does not say so as it tells the event itself.
 *
 * <p>"A bomb killed two people; the police blame the Norland Front": that they were killed is told as a fact, that the
 * front did it is what the police say. <b>Source:</b> the confidence of perpetrators in MUC-4.
 */
public enum Ground {
    /** They say so themselves: "the front claimed responsibility for the attack". */
    CLAIMED,
    /** Others say so: "the police blamed the front for the attack". */
    ACCUSED,
    /** The text holds it for likely, or says that somebody does: "presumed rebels", "apparently by rebels". */
    SUSPECTED,
    /** The text holds it for possible only: "the possibility that the front did it". */
    POSSIBLE,
    /** They say that they had no part: "the front denied any part in the attack". */
    DENIED;

    /** The word of the readings and of {@code grounds.tsv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Ground of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
