package org.hearsay.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Sentence;

/**
 * Finds the names of places in a text: a name of the gazetteer stands as one where the names of the article, or the name
 * itself, show that it is meant so.
 *
 * <p><b>Threads:</b> immutable.
 */
final class ToponymFinder {
    final Gazetteer gazetteer;
    final PlaceWord.Lexicon lexicon;
    final NameForms forms;
    final SilentPhrases phrases = SilentPhrases.load();

    ToponymFinder(Gazetteer gazetteer, PlaceWord.Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.forms = new NameForms(gazetteer, lexicon);
    }

    /** The toponyms in the order of the text; none overlaps another. */
    List<Toponym> find(String text, List<Sentence> sentences, List<Mention> mentions) {
        ArticleNames names = new ArticleNames(text, mentions);
        List<Toponym> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            new SentenceScan(this, text, Word.of(sentence), names).run(found);
        }
        found.addAll(unknown(text, mentions, found));
        found.sort(Comparator.comparing(Toponym::span));
        return found;
    }

    /** The names of places that the gazetteer does not have. */
    private static List<Toponym> unknown(String text, List<Mention> mentions, List<Toponym> found) {
        NavigableMap<Integer, Toponym> byStart = new TreeMap<>();
        found.forEach(toponym -> byStart.put(toponym.span().start(), toponym));
        List<Toponym> unknown = new ArrayList<>();
        for (Mention mention : mentions) {
            Map.Entry<Integer, Toponym> entry =
                    byStart.lowerEntry(mention.span().end());
            if (mention.type() == MentionType.PLACE
                    && (entry == null || !entry.getValue().span().overlaps(mention.span()))) {
                unknown.add(new Toponym(mention.span(), mention.span().in(text), List.of(), Toponym.Form.NAME));
            }
        }
        return unknown;
    }
}
