package org.hearsay.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.encoder.Mention;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;

/**
 * Finds which names of an article mean the same, and what the text tells of each.
 *
 * <p><b>Threads:</b> immutable.
 */
public final class EntityFinder {
    /** Loads what the finder knows. */
    public static EntityFinder load() {
        return new EntityFinder();
    }

    /** The entities behind the names of an article; the mentions are in the order of the text and do not overlap. */
    public Entities find(Article article, List<Sentence> sentences, List<Mention> mentions) {
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byName.computeIfAbsent(mention.span().in(article.text()), name -> new ArrayList<>())
                    .add(mention);
        }
        List<Entity> entities = new ArrayList<>();
        byName.forEach((name, same) -> {
            List<Span> places = same.stream().map(Mention::span).toList();
            entities.add(
                    new Entity("e" + (entities.size() + 1), name, same.get(0).type(), null, null, places));
        });
        return new Entities(entities);
    }
}
