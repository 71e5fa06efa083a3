package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * What a pattern kept of the words it met: a chain of names and values, the newest first, shared between attempts.
 *
 * <p><b>Threads:</b> immutable.
 */
record Slots(String name, String value, @Nullable Slots rest) {
    static final Slots NONE = new Slots("", "", null);

    Slots with(String newName, String newValue) {
        return new Slots(newName, newValue, this);
    }

    /** These, and below them others, which count where these have no value. */
    Slots over(Slots others) {
        return rest == null ? others : new Slots(name, value, rest.over(others));
    }

    /** The newest value of a name; null when there is none. */
    @Nullable
    String get(String wanted) {
        for (Slots slots = this; slots != null; slots = slots.rest) {
            if (slots.name.equals(wanted)) {
                return slots.value;
            }
        }
        return null;
    }

    boolean has(String wanted) {
        return get(wanted) != null;
    }

    String get(String wanted, String otherwise) {
        String value = get(wanted);
        return value == null ? otherwise : value;
    }

    /** A whole number; null when the name has no value. */
    @Nullable
    Integer number(String wanted) {
        String value = get(wanted);
        return value == null ? null : Integer.valueOf(value);
    }
}
