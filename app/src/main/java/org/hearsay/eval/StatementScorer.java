package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores found statements against gold statements.
 *
 * <p><b>Shape:</b> add each article once, in any order that is always the same; then ask for the figures.
 * <b>Threads:</b> one thread. <b>Source:</b> the metrics of Pareti (2013, 2015), Citron (2018) and O'Keefe et al.
 * (2012); the numbers equal those of the project's Python scorer {@code score_statements.py}.
 */
final class StatementScorer {
    private final Set<String> kinds;
    private final List<RoleTally> roles =
            Arrays.stream(Role.values()).map(RoleTally::new).toList();
    private final List<CitronTally> citron = CitronTally.all();
    private final WholeTally whole = new WholeTally();
    private final LabelTally labels = new LabelTally();
    private final LinkTally links = new LinkTally();
    private int articles;

    /**
     * A scorer without articles.
     *
     * @param kinds direct, indirect, mixed: the kinds of gold to score; empty for all
     */
    StatementScorer(Set<String> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    /**
     * Adds one article.
     *
     * @param text the article's text, which all spans are offsets into
     */
    void add(String text, List<ScoredStatement> found, List<ScoredStatement> gold) {
        TokenIndex index = TokenIndex.of(text);
        GoldChoice choice = GoldChoice.of(tokens(found, index), tokens(gold, index), kinds);
        articles++;
        roles.forEach(role -> role.add(choice.found(), choice.gold()));
        citron.forEach(tally -> tally.add(choice.found(), choice.gold()));
        addPairs(choice.found(), choice.gold());
    }

    private void addPairs(List<StatementTokens> found, List<StatementTokens> gold) {
        Map<Integer, Integer> partners = new HashMap<>();
        whole.addCounts(found.size(), gold.size());
        for (SpanMatcher.Pair pair :
                SpanMatcher.match(StatementTokens.contents(found), StatementTokens.contents(gold))) {
            StatementTokens one = found.get(pair.found());
            StatementTokens truth = gold.get(pair.gold());
            partners.put(pair.gold(), pair.found());
            whole.add(one, truth);
            labels.add(one.statement(), truth.statement());
        }
        links.add(found, gold, partners);
    }

    /** The figures so far, in the order of the Python scorer. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("docs", new Measure.Count(articles), "articles"));
        figures.addAll(whole.counts());
        roles.forEach(role -> figures.addAll(role.figures()));
        citron.forEach(tally -> figures.add(tally.figure()));
        figures.addAll(whole.figures());
        figures.addAll(labels.figures());
        figures.addAll(links.figures());
        return List.copyOf(figures);
    }

    private static List<StatementTokens> tokens(List<ScoredStatement> statements, TokenIndex index) {
        return statements.stream()
                .map(statement -> StatementTokens.of(statement, index))
                .toList();
    }
}
