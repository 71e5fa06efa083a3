package org.hearsay.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code deeds.tsv}: what a verb and the deed or thing after it tell together.
 *
 * @param effect the verb's effect
 * @param kind the type or kind of what stands after it; {@code *} for any type
 * @param same whether the deed stays what it is
 * @param deed the deed of both; null when it stays the same
 * @param takes where the recipient stands
 */
record DeedRule(
        Effect effect, String kind, boolean same, @Nullable Deed deed, List<String> takes) {
    DeedRule {
        takes = List.copyOf(takes);
    }

    boolean fits(NounEntry noun) {
        return noun.kinds().contains(kind) || (kind.equals("*") && noun.deed() != null);
    }
}
