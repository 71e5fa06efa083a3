package org.hearsay.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.page.Imprint;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A golden page's readings held against its gold.
 *
 * @param scores one for each article, in order
 * @param missing gold paragraphs that were not read
 * @param extra paragraphs that were read and are no body
 * @param imprint how many of the four imprint fields are right, over all articles
 * @param sprung traps that a statement stepped into
 * @param problems problem codes that should be there and are not, or are fatal and should not be there
 */
record GoldenResult(
        List<GoldScore> scores,
        List<String> missing,
        List<String> extra,
        int imprint,
        List<String> sprung,
        List<String> problems) {

    static GoldenResult of(List<GoldArticle> gold, List<Reading> readings) {
        GoldenResult result = new GoldenResult(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0, new ArrayList<>(), new ArrayList<>());
        int imprint = 0;
        for (int i = 0; i < gold.size(); i++) {
            result.add(gold.get(i), readings.get(i));
            imprint += imprint(gold.get(i), readings.get(i).article().imprint());
        }
        return new GoldenResult(result.scores, result.missing, result.extra, imprint, result.sprung, result.problems);
    }

    private void add(GoldArticle gold, Reading reading) {
        scores.add(GoldScore.of(gold, reading));
        GoldText text = GoldText.over(gold, reading.article());
        missing.addAll(text.missing());
        extra.addAll(extra(gold, reading.article()));
        gold.traps().stream().filter(trap -> sprung(text, trap, reading)).forEach(sprung::add);
        List<String> codes = reading.problems().stream()
                .map(problem -> problem.code().code())
                .toList();
        gold.problems().stream().filter(code -> !codes.contains(code)).forEach(code -> problems.add("no " + code));
        reading.problems().stream()
                .filter(problem -> problem.code().fatal()
                        && !gold.problems().contains(problem.code().code()))
                .forEach(problem -> problems.add(problem.line()));
    }

    private static List<String> extra(GoldArticle gold, Article article) {
        return article.paragraphs().stream()
                .map(span -> span.in(article.text()))
                .filter(words -> !gold.body().contains(words) && !gold.allowed().contains(words))
                .toList();
    }

    private static boolean sprung(GoldText text, String trap, Reading reading) {
        List<Span> stretch = text.find(List.of(Phrase.first(trap)), 1);
        return reading.statements().stream()
                .flatMap(statement -> (statement.cue().isEmpty() ? statement.content() : statement.cue()).stream())
                .anyMatch(span -> stretch.stream().anyMatch(span::overlaps));
    }

    private static int imprint(GoldArticle gold, Imprint read) {
        boolean date = gold.published() == null
                ? read.published() == null
                : read.published() != null && read.published().startsWith(gold.published());
        return (int) Stream.of(
                        date,
                        same(gold.publisher(), read.publisher()),
                        same(gold.headline(), read.headline()),
                        same(gold.byline(), read.byline()))
                .filter(right -> right)
                .count();
    }

    private static boolean same(@Nullable String gold, @Nullable String read) {
        return Objects.equals(gold, read);
    }

    int required() {
        return scores.stream().mapToInt(GoldScore::required).sum();
    }

    int found() {
        return scores.stream().mapToInt(score -> score.found().size()).sum();
    }

    int right() {
        return scores.stream().mapToInt(score -> score.right().size()).sum();
    }

    int wanted() {
        return scores.stream().mapToInt(GoldScore::wanted).sum();
    }

    /** How many of the found statements have what the gold has. */
    int agreeing(Trait trait) {
        return scores.stream()
                .mapToInt(score -> (int) score.found().entrySet().stream()
                        .filter(pair -> trait.same(pair.getKey(), pair.getValue()))
                        .count())
                .sum();
    }

    List<String> faults() {
        return scores.stream().flatMap(score -> score.faults().stream()).toList();
    }

    /** What of a statement is compared beside its spans. */
    enum Trait {
        KIND,
        STANCE,
        SOURCE_TYPE,
        SPEAKER,
        CHAIN;

        boolean same(GoldStatement gold, Statement read) {
            return switch (this) {
                case KIND -> gold.kind().equals(read.kind().code());
                case STANCE -> gold.stance().equals(read.stance().code());
                case SOURCE_TYPE -> gold.sourceType().equals(read.sourceType().code());
                case SPEAKER -> plain(gold.speaker()).equals(plain(read.speaker()));
                case CHAIN ->
                    gold.chain().stream()
                            .map(Trait::plain)
                            .toList()
                            .equals(read.chain().stream().map(Trait::plain).toList());
            };
        }

        private static String plain(@Nullable String name) {
            return name == null
                    ? ""
                    : name.toLowerCase(java.util.Locale.ROOT).replaceFirst("^(the|an?|mr|mrs|ms) ", "");
        }
    }
}
