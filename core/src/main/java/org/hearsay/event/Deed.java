package org.hearsay.event;

import org.jspecify.annotations.Nullable;

/**
 * What a word of the lexicon tells that somebody does.
 *
 * @param type the PLOVER type
 * @param mode the PLOVER mode; null when none fits
 * @param cameo the CAMEO code
 */
record Deed(EventType type, @Nullable String mode, String cameo) {
    /** The deed of three columns of a list; null for "-" as type. */
    static @Nullable Deed of(String type, String mode, String cameo) {
        return type.equals("-") ? null : new Deed(EventType.valueOf(type), mode.equals("-") ? null : mode, cameo);
    }

    /** A deed of a type without more. */
    static Deed of(EventType type, String cameo) {
        return new Deed(type, null, cameo);
    }
}
