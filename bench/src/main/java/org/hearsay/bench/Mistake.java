package org.hearsay.bench;

import java.util.List;
import org.hearsay.eval.ScoredStatement;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a found statement, or with its absence.
 *
 * @param kind what is wrong
 * @param article id of the article
 * @param text its text
 * @param gold what should have been found; absent for a false finding
 * @param found what was found; absent for a missed statement
 */
record Mistake(
        Kind kind,
        String article,
        String text,
        @Nullable ScoredStatement gold,
        @Nullable Statement found) {

    /** Kinds of mistakes; edges are compared by words, punctuation aside. */
    enum Kind {
        MISSED_CUE("missed, and no finding has its cue"),
        MISSED_CONTENT("missed, though its cue was found with another content"),
        FALSE_CUE("false, and no gold has its cue"),
        FALSE_CONTENT("false, though its cue is one in the gold"),
        CONTENT_LONG("content too long"),
        CONTENT_SHORT("content too short"),
        CONTENT_SHIFTED("content with some words too many and some too few"),
        CUE_OTHER("another cue"),
        CUE_EDGES("cue with other edges"),
        SOURCE_OTHER("another source"),
        SOURCE_MISSING("no source, though the gold has one"),
        SOURCE_INVENTED("a source where the gold has none"),
        SOURCE_EDGES("source with other edges");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }

        long count(List<Mistake> mistakes) {
            return mistakes.stream().filter(mistake -> mistake.kind() == this).count();
        }
    }
}
