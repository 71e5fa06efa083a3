package org.hearsay.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.event.Factuality;

/**
 * An incident as a template of MUC-4 tells it.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param types PLOVER types, any of which is right
 * @param optional whether it need not be found
 * @param factualities what its stage stands for; any of them is right
 * @param confidences on what ground those are named of whom the gold tells it, which are organisations, by each of their names;
 *     any of them is right; may be empty
 * @param perpetrators who did it
 * @param victims people whom it was done to
 * @param targets things that it was done to
 */
record GoldIncident(
        Set<String> types,
        boolean optional,
        Set<Factuality> factualities,
        Map<String, Set<Confidence>> confidences,
        List<Filler> perpetrators,
        List<Filler> victims,
        List<Filler> targets) {
    GoldIncident {
        types = Set.copyOf(types);
        factualities = Set.copyOf(factualities);
        confidences = Map.copyOf(confidences);
        perpetrators = List.copyOf(perpetrators);
        victims = List.copyOf(victims);
        targets = List.copyOf(targets);
    }

    /**
     * One that takes part.
     *
     * @param names what the text calls it; any of them is right
     * @param optional whether it need not be found
     */
    record Filler(List<String> names, boolean optional) {
        Filler {
            names = List.copyOf(names);
        }

        /** Whether words of the text mean it: one holds the other, or both end with the same word. */
        boolean is(String words) {
            return names.stream().anyMatch(name -> FoundWords.agree(name, words));
        }
    }

    /** Whether words of the text mean somebody or something that takes part. */
    boolean has(String words) {
        return List.of(perpetrators, victims, targets).stream()
                .flatMap(List::stream)
                .anyMatch(filler -> filler.is(words));
    }
}
