package org.hearsay.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb of the lexicon.
 *
 * @param lemma its infinitive, with particles after an underscore: {@code call_on}
 * @param particles the words that follow it
 * @param deed what it tells by itself; null for nothing
 * @param takes where the recipient stands, see {@code verbs.tsv}
 * @param effects what it does to a deed told after it, in the order of the lexicon
 */
record VerbEntry(
        String lemma, List<String> particles, @Nullable Deed deed, List<String> takes, Set<Effect> effects) {
    /** In {@link #takes}: the object, which is people whatever its noun. */
    static final String WHOM = "whom";

    VerbEntry {
        particles = List.copyOf(particles);
        takes = List.copyOf(takes);
    }

    boolean has(Effect effect) {
        return effects.contains(effect);
    }

    /** Whether actors and recipients are one another's. */
    boolean isMutual() {
        return takes.contains("both");
    }

    /** Whether its object is people whatever its noun. */
    boolean takesPeople() {
        return takes.contains(WHOM);
    }

    boolean handsOver() {
        return effects.stream().anyMatch(Effect::handsOver);
    }

    /** This entry with what another line tells of the same verb. */
    VerbEntry and(VerbEntry other) {
        Set<Effect> all = EnumSet.noneOf(Effect.class);
        all.addAll(effects);
        all.addAll(other.effects);
        return deed == null
                ? new VerbEntry(lemma, particles, other.deed, other.takes, all)
                : new VerbEntry(lemma, particles, deed, takes, all);
    }
}
