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
    private final ToponymFinder toponymFinder;
    private final PlaceResolver resolver;
    private final TownCountries towns;

    private PlaceFinder(ToponymFinder toponymFinder, PlaceResolver resolver, TownCountries towns) {
        this.toponymFinder = toponymFinder;
        this.resolver = resolver;
        this.towns = towns;
    }

    /** Loads the gazetteer. */
    public static PlaceFinder load() {
        Gazetteer gazetteer = Gazetteer.load();
        PlaceWord.Lexicon lexicon = PlaceWord.Lexicon.load();
        return new PlaceFinder(
                new ToponymFinder(gazetteer, lexicon),
                new PlaceResolver(gazetteer, lexicon),
                new TownCountries(gazetteer, lexicon));
    }

    /** The places, in the order of the text; none overlaps another. */
    public List<Place> find(Article article, List<Sentence> sentences, List<Mention> mentions) {
        return resolver.resolved(article, toponymFinder.find(article.text(), sentences, mentions));
    }

    /** What finds the places of names that somebody else has found. */
    public PlaceResolver resolver() {
        return resolver;
    }

    /** What tells the countries of towns, by the gazetteer that this finder has loaded. */
    public TownCountries towns() {
        return towns;
    }
}
