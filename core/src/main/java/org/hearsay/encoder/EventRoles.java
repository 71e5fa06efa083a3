package org.hearsay.encoder;

import java.util.Arrays;

/**
 * How likely each word of a sentence is actor, recipient or place of one event.
 *
 * <p><b>Shape:</b> the sentence holds the words from {@link #from()} to before {@link #to()}; words outside it play no part
 * and have probability 0. <b>Units:</b> indices into {@link EncodedArticle#words()}; probabilities from 0 to 1, which with
 * that of playing no part sum to 1. <b>Threads:</b> immutable.
 */
public final class EventRoles {
    private final int from;
    private final float[] actor;
    private final float[] recipient;
    private final float[] place;

    /**
     * Roles from their probabilities, which are copied.
     *
     * @param from the sentence's first word
     * @param actor one number for each word of the sentence, as the other two
     */
    public EventRoles(int from, float[] actor, float[] recipient, float[] place) {
        if (from < 0 || actor.length != recipient.length || actor.length != place.length) {
            throw new IllegalArgumentException("not a sentence from " + from + ": " + actor.length + " actors, "
                    + recipient.length + " recipients, " + place.length + " places");
        }
        this.from = from;
        this.actor = actor.clone();
        this.recipient = recipient.clone();
        this.place = place.clone();
    }

    /** The sentence's first word. */
    public int from() {
        return from;
    }

    /** The word after the sentence's last. */
    public int to() {
        return from + actor.length;
    }

    /** The probability that a word belongs to the actor. */
    public double actor(int word) {
        return at(actor, word);
    }

    /** The probability that a word belongs to the recipient. */
    public double recipient(int word) {
        return at(recipient, word);
    }

    /** The probability that a word belongs to the place. */
    public double place(int word) {
        return at(place, word);
    }

    private double at(float[] probabilities, int word) {
        return word < from || word >= to() ? 0 : probabilities[word - from];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventRoles that
                && from == that.from
                && Arrays.equals(actor, that.actor)
                && Arrays.equals(recipient, that.recipient)
                && Arrays.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(actor) + Arrays.hashCode(recipient)) + from;
    }

    @Override
    public String toString() {
        return "roles of the words [" + from + ", " + to() + ")";
    }
}
