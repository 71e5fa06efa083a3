package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun of the lexicon.
 *
 * @param words its words in small letters, in the singular
 * @param deed what it tells; null when it is only a kind of thing
 * @param kinds its type and kinds, the words of {@code deeds.tsv}
 * @param by prepositions before the actor
 * @param to prepositions before the recipient
 */
record NounEntry(List<String> words, @Nullable Deed deed, List<String> kinds, List<String> by, List<String> to) {
    NounEntry {
        words = List.copyOf(words);
        kinds = List.copyOf(kinds);
        by = List.copyOf(by);
        to = List.copyOf(to);
    }

    boolean isMutual() {
        return to.contains("both");
    }

    /** This entry with what another line tells of the same noun. */
    NounEntry and(NounEntry other) {
        List<String> all = new ArrayList<>(kinds);
        all.addAll(other.kinds);
        return deed == null
                ? new NounEntry(words, other.deed, all, other.by, other.to)
                : new NounEntry(words, deed, all, by, to);
    }
}
