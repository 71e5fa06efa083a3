package org.hearsay.golden;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.hearsay.reading.Reading;

/**
 * Articles held against their gold: those of a page, or of all pages.
 *
 * @param articles one for each article, in order
 */
record GoldenResult(List<ArticleResult> articles) {
    GoldenResult {
        articles = List.copyOf(articles);
    }

    /** Holds a page's readings, as many as the gold has articles, against its gold. */
    static GoldenResult of(List<GoldArticle> gold, List<Reading> readings) {
        return new GoldenResult(IntStream.range(0, gold.size())
                .mapToObj(i -> ArticleResult.of(gold.get(i), readings.get(i)))
                .toList());
    }

    int required() {
        return sum(article -> article.score().required().size());
    }

    int found() {
        return sum(article -> article.score().found().size());
    }

    int right() {
        return sum(article -> article.score().right().size());
    }

    int read() {
        return sum(ArticleResult::read);
    }

    int wanted() {
        return sum(article -> article.score().wanted().size());
    }

    int imprint() {
        return sum(ArticleResult::imprint);
    }

    List<String> missing() {
        return all(ArticleResult::missing);
    }

    List<String> extra() {
        return all(ArticleResult::extra);
    }

    List<String> sprung() {
        return all(ArticleResult::sprung);
    }

    List<String> problems() {
        return all(ArticleResult::problems);
    }

    List<String> faults() {
        return all(article -> article.score().faults());
    }

    /** How many of the found statements have what the gold has. */
    int agreeing(Trait trait) {
        return sum(article -> (int) article.score().found().stream()
                .filter(match -> trait.same(match.gold(), match.read()))
                .count());
    }

    private int sum(ToIntFunction<ArticleResult> number) {
        return articles.stream().mapToInt(number).sum();
    }

    private List<String> all(Function<ArticleResult, List<String>> lines) {
        return articles.stream()
                .flatMap(article -> lines.apply(article).stream())
                .toList();
    }
}
