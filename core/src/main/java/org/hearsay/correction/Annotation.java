package org.hearsay.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people said of one finding, beside the finding as it was written.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param speaker the name under which its speaker is shown; null when that is the one in the article
 * @param edits numbers of the acts that gave the name, in their order
 * @param marks what calls it into doubt, in the order of recording
 */
public record Annotation(@Nullable String speaker, List<Long> edits, List<Mark> marks) {
    /** That nobody said anything. */
    public static final Annotation NONE = new Annotation(null, List.of(), List.of());

    public Annotation {
        edits = List.copyOf(edits);
        marks = List.copyOf(marks);
    }

    /** Whether nobody said anything. */
    public boolean isEmpty() {
        return speaker == null && marks.isEmpty();
    }
}
