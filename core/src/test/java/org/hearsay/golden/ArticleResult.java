package org.hearsay.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.page.Imprint;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reading held against the gold of its article.
 *
 * @param score the statements
 * @param read how many statements were read
 * @param missing gold paragraphs that were not read
 * @param extra paragraphs that were read and are no body
 * @param imprint how many of published, publisher, headline and byline are right
 * @param sprung traps that a statement stepped into
 * @param problems problem codes that should be there and are not, or are fatal and should not be there
 */
record ArticleResult(
        GoldScore score,
        int read,
        List<String> missing,
        List<String> extra,
        int imprint,
        List<String> sprung,
        List<String> problems) {

    static ArticleResult of(GoldArticle gold, Reading reading) {
        GoldText text = GoldText.over(gold, reading.article());
        return new ArticleResult(
                GoldScore.of(gold, reading),
                reading.statements().size(),
                text.missing(),
                extra(gold, reading),
                imprint(gold, reading.article().imprint()),
                gold.traps().stream()
                        .filter(trap -> sprung(text.find(List.of(Phrase.first(trap)), 1), reading))
                        .toList(),
                problems(gold, reading));
    }

    private static List<String> extra(GoldArticle gold, Reading reading) {
        return reading.article().paragraphs().stream()
                .map(span -> span.in(reading.article().text()))
                .filter(words -> !gold.body().contains(words) && !gold.allowed().contains(words))
                .toList();
    }

    private static boolean sprung(List<Span> trap, Reading reading) {
        return reading.statements().stream()
                .flatMap(statement -> (statement.cue().isEmpty() ? statement.content() : statement.cue()).stream())
                .anyMatch(span -> trap.stream().anyMatch(span::overlaps));
    }

    private static int imprint(GoldArticle gold, Imprint read) {
        String day = gold.published();
        String published = read.published();
        boolean date = day == null ? published == null : published != null && published.startsWith(day);
        return (int) Stream.of(
                        date,
                        Objects.equals(gold.publisher(), read.publisher()),
                        Objects.equals(gold.headline(), read.headline()),
                        Objects.equals(listed(gold.byline()), listed(read.byline())))
                .filter(right -> right)
                .count();
    }

    /** A byline with its names parted by commas only. */
    private static @Nullable String listed(@Nullable String byline) {
        return byline == null ? null : byline.replace(" and ", ", ");
    }

    private static List<String> problems(GoldArticle gold, Reading reading) {
        List<String> codes = reading.problems().stream()
                .map(problem -> problem.code().code())
                .toList();
        List<String> faults = new ArrayList<>();
        gold.problems().stream().filter(code -> !codes.contains(code)).forEach(code -> faults.add("no " + code));
        reading.problems().stream()
                .filter(problem -> problem.code().fatal())
                .filter(problem -> !gold.problems().contains(problem.code().code()))
                .forEach(problem -> faults.add(problem.line()));
        return faults;
    }
}
