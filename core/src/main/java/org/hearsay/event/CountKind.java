package org.hearsay.event;

import java.util.Arrays;
import java.util.Locale;

/**
 * What was counted of people in an event. Kinds are kept apart as the text tells them: who is injured is not counted as
 * hospitalised, nor the other way round.
 *
 * <p><b>Source:</b> the public contract; {@code casualties} are killed and injured told as one number.
 */
public enum CountKind {
    KILLED,
    INJURED,
    CASUALTIES,
    HOSPITALISED,
    MISSING,
    ARRESTED,
    KIDNAPPED,
    DISPLACED,
    EVACUATED,
    RELEASED,
    PROTESTERS;

    /** The word of the public contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CountKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of count: " + code));
    }
}
