package org.hearsay.place;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.encoder.Mention;
import org.hearsay.sentence.Sentence;

/**
 * Finds the places that an article names and where they lie.
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class PlaceFinder {
    private PlaceFinder() {}

    /** Loads the gazetteer. */
    public static PlaceFinder load() {
        return new PlaceFinder();
    }

    /** The places, in the order of the text; none overlaps another. */
    public List<Place> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
        return List.of();
    }
}
