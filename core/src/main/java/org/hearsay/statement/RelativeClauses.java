package org.hearsay.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources that a relative clause parts from their verb: "A manager, who asked not to be named, said …".
 *
 * <p><b>Threads:</b> immutable; one per passage.
 */
final class RelativeClauses {
    private static final int LONGEST = 24;
    private final Passage passage;
    private final List<VerbGroup> groups;
    private final SourceFinder sources;

    RelativeClauses(Passage passage, List<VerbGroup> groups, SourceFinder sources) {
        this.passage = passage;
        this.groups = List.copyOf(groups);
        this.sources = sources;
    }

    /** The noun phrase whose relative clause a comma closes right before a token, the clause included; else null. */
    @Nullable
    Range source(int before) {
        int begin = passage.isMark(before - 1, ",") ? begin(before) : -1;
        int end = passage.isMark(begin - 1, ",") ? begin - 1 : begin;
        Range head = begin < 1 ? null : sources.left(passage, end, floor(end));
        boolean phrase =
                head != null && (passage.isCapitalised(head.from()) || passage.is(head.from(), WordClass.DETERMINER));
        return phrase && head != null ? new Range(head.from(), before - 1) : null;
    }

    /** Where the first of the relative clauses begins that end before a token; negative without one. */
    private int begin(int before) {
        int begin = -1;
        for (int at = before - 2; at > 0 && before - at <= LONGEST && !passage.quoted(at); at--) {
            if (passage.is(at, WordClass.RELATIVE) && passage.isWord(at + 1)) {
                if (!passage.is(at - 1, WordClass.COORDINATOR)) {
                    return at;
                }
                begin = at;
            }
        }
        return begin;
    }

    private int floor(int index) {
        return groups.stream()
                .mapToInt(VerbGroup::to)
                .filter(to -> to <= index)
                .max()
                .orElse(0);
    }
}
