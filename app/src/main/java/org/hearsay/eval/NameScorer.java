package org.hearsay.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores names by exact span and type.
 *
 * <p><b>Shape:</b> add each article once; then ask for the figures. A gold name is found at most once. <b>Threads:</b>
 * one thread. <b>Source:</b> the phrase F1 of CoNLL-2003 (Tjong Kim Sang and De Meulder), pooled over all types.
 */
final class NameScorer {
    private final Tally all = new Tally();
    private final Tally spans = new Tally();
    private final Map<ScoredName.Type, Tally> types = new EnumMap<>(ScoredName.Type.class);
    private int articles;

    /** Adds one article. */
    void add(List<ScoredName> found, List<ScoredName> gold) {
        articles++;
        all.add(found, gold);
        spans.add(
                found.stream().map(ScoredName::span).toList(),
                gold.stream().map(ScoredName::span).toList());
        for (ScoredName.Type type : ScoredName.Type.values()) {
            types.computeIfAbsent(type, each -> new Tally()).add(of(type, found), of(type, gold));
        }
    }

    /** The figures so far. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("docs", new Measure.Count(articles), "articles"));
        figures.add(new Figure("name.strict", all.rate(), "span and type exactly right"));
        figures.add(new Figure("name.span", spans.rate(), "span exactly right, whatever the type"));
        types.forEach((type, tally) ->
                figures.add(new Figure("name." + type.code(), tally.rate(), "of this type: span and type right")));
        return List.copyOf(figures);
    }

    private static List<ScoredName> of(ScoredName.Type type, List<ScoredName> names) {
        return names.stream().filter(name -> name.type() == type).toList();
    }

    /** Counts findings that equal a gold item. */
    private static final class Tally {
        private int right;
        private int found;
        private int gold;

        void add(List<?> foundItems, List<?> goldItems) {
            Set<Object> left = new HashSet<>(goldItems);
            found += foundItems.size();
            gold += left.size();
            foundItems.forEach(item -> right += left.remove(item) ? 1 : 0);
        }

        Measure.Rate rate() {
            return Measure.Rate.of(right, found, gold);
        }
    }
}
