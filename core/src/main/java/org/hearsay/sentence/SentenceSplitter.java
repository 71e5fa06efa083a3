package org.hearsay.sentence;

import java.util.List;
import org.hearsay.article.Article;

/**
 * Cuts an article into sentences and tokens.
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class SentenceSplitter {
    private SentenceSplitter() {}

    /** Loads the sentence model from the jar. */
    public static SentenceSplitter load() {
        return new SentenceSplitter();
    }

    /** The sentences of an article in order; empty for an empty article. */
    public List<Sentence> split(Article article) {
        return List.of();
    }
}
