package org.hearsay.encoder;

/**
 * A word that the model takes for an event.
 *
 * <p><b>Units:</b> indices into {@link EncodedArticle#words()}. <b>Threads:</b> immutable. <b>Source:</b> triggers as in ACE
 * and TimeML.
 *
 * @param word the word
 * @param kind the most probable kind of event
 * @param probability that it stands for an event of this kind, from 0 to 1
 * @param roles the part that each word of its sentence plays for it
 */
public record EventAnchor(int word, EventKind kind, double probability, EventRoles roles) {
    public EventAnchor {
        if (word < roles.from() || word >= roles.to() || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "not an anchor: word " + word + " with probability " + probability + " and " + roles);
        }
    }
}
