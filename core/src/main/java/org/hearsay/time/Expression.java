package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression of time before it has a value.
 *
 * @param slots what its pattern kept
 * @param tense the tense of its clause
 */
record Expression(Slots slots, Tense tense) {
    @Nullable
    String get(String slot) {
        return slots.get(slot);
    }

    @Nullable
    Integer number(String slot) {
        return slots.number(slot);
    }

    boolean has(String slot) {
        return slots.has(slot);
    }
}
