package org.hearsay.event;

import org.hearsay.encoder.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence that the encoder takes for an event.
 *
 * <p><b>Units:</b> indices of words in the sentence. <b>Threads:</b> immutable.
 *
 * @param word the word
 * @param kind what kind of event
 * @param probability that it is one of this kind, from 0 to 1
 * @param actor who does it; null when nobody is told
 * @param recipient to whom; null when nobody is told
 */
record Sighting(
        int word,
        EventKind kind,
        double probability,
        @Nullable Phrase actor,
        @Nullable Phrase recipient) {
    Sighting with(@Nullable Phrase who, @Nullable Phrase whom) {
        return new Sighting(word, kind, probability, who, whom);
    }

    /** Whether a type is of this kind. */
    boolean fits(EventType type) {
        return kind == EventKind.YIELD
                ? type == EventType.CONCEDE || type == EventType.RETREAT
                : type.name().equals(kind.name());
    }
}
