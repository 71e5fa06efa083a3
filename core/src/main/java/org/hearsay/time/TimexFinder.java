package org.hearsay.time;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.sentence.Sentence;

/**
 * Finds the expressions of time of an article and resolves them.
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class TimexFinder {
    private TimexFinder() {}

    /** Loads the rules. */
    public static TimexFinder load() {
        return new TimexFinder();
    }

    /** The expressions of time, in the order of the text; none overlaps another. */
    public List<Timex> find(Article article, List<Sentence> sentences) {
        return List.of();
    }
}
