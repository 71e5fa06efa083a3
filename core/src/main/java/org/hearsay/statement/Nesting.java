package org.hearsay.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands among the others of its article, and through whom it was heard.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> nested attribution as in PARC 3.0.
 *
 * @param links the outer sources that the text names for the statement, outermost first
 * @param parent id of the statement whose content holds this one, or that hands it on; null when none does
 * @param rule id of the rule that found the parent, as in {@code chains.tsv}; null without a parent
 */
public record Nesting(
        List<ChainLink> links,
        @Nullable String parent,
        @Nullable String rule) {
    /** Nobody stands between the speaker and the page. */
    public static final Nesting NONE = new Nesting(List.of(), null, null);

    public Nesting {
        links = List.copyOf(links);
    }

    /** The names of the outer sources, outermost first. */
    public List<String> names() {
        return links.stream().map(ChainLink::name).toList();
    }
}
