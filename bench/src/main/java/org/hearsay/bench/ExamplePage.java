package org.hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.eval.EvalReport;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Figure;
import org.hearsay.eval.Measure;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.reading.Reading;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The crawled example page, read as a plain text, against its gold article; and its statements against theirs.
 *
 * <p><b>Threads:</b> one thread.
 */
final class ExamplePage {
    private static final String ARTICLE = "article.gold.json";
    private static final String RAW = "000_cf275df30a4cf4ad.txt";
    private static final String DOTTED_NAME = "News.Az reports";

    private final Hearsay hearsay;
    private final Path folder;

    ExamplePage(Hearsay hearsay, Path folder) {
        this.hearsay = hearsay;
        this.folder = folder;
    }

    static List<Path> files(Path folder) {
        return List.of(folder.resolve(ARTICLE), folder.resolve(RAW));
    }

    List<Figure> figures(Path statements) throws IOException {
        JsonNode gold = JsonMapper.builder().build().readTree(Files.readString(folder.resolve(ARTICLE)));
        String raw = Files.readString(folder.resolve(RAW), StandardCharsets.UTF_8);
        Payload payload = new Payload.Bytes(raw.getBytes(StandardCharsets.UTF_8));
        Reading reading = hearsay.read(new Page(RAW, RAW, MediaKind.TEXT, payload, Imprint.NONE));
        List<String> paragraphs = strings(gold.path("body_paragraphs"));
        List<Figure> figures = new ArrayList<>();
        figures.add(statementsWithRightSource(statements));
        figures.addAll(chains(statements));
        figures.add(count("page_statements_with_source", CrawledStatements.withRightSource(reading, statements)));
        figures.add(count("breaks_restored", breaksRestored(paragraphs, raw, reading.article())));
        figures.add(count("paragraphs_exact", paragraphsExact(paragraphs, reading.article())));
        figures.add(count("dotted_name_whole", isDottedNameWhole(reading) ? 1 : 0));
        figures.add(count("furniture_dropped", furnitureDropped(strings(gold.path("furniture")), reading.article())));
        String published = reading.article().imprint().published();
        figures.add(count("published", Objects.equals(gold.path("published").asString(), published) ? 1 : 0));
        return figures;
    }

    /** On the text of the gold line, so that offsets need no mapping. */
    private Figure statementsWithRightSource(Path statements) {
        Measure whole = new Evaluation(hearsay, 1)
                .run(EvalTask.STATEMENT, statements, Set.of())
                .figure("attr.whole_nocue")
                .measure();
        Measure.Rate rate = (Measure.Rate) whole;
        return count("statements_with_source", (int) Math.round(rate.recall() * rate.gold()));
    }

    /** How many of the required statements have the right chain, speaker, type and parent; one not found has none. */
    private List<Figure> chains(Path statements) {
        EvalReport report = new Evaluation(hearsay, 1).run(EvalTask.CHAINS, statements, Set.of());
        Measure.Rate links = (Measure.Rate) report.figure("chain_link").measure();
        List<Figure> figures = new ArrayList<>();
        figures.add(right("chains_right", report.figure("chain_exact")));
        figures.add(count("links_right", (int) Math.round(links.recall() * links.gold())));
        figures.add(count("links_found", links.found()));
        figures.add(right("speakers_right", report.figure("speaker")));
        figures.add(right("types_right", report.figure("type")));
        figures.add(right("parents_right", report.figure("parent")));
        return figures;
    }

    private static Figure right(String name, Figure share) {
        Measure.Share measure = (Measure.Share) share.measure();
        return count(name, (int) Math.round(measure.value() * measure.of()));
    }

    /** Of the boundaries that the raw text lost: between which the article has its own paragraphs again. */
    private static int breaksRestored(List<String> paragraphs, String raw, Article article) {
        List<String> ours = texts(article);
        int restored = 0;
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            String before = paragraphs.get(i);
            String after = paragraphs.get(i + 1);
            if (raw.contains(before + after)) {
                restored += isBoundary(ours, before, after) ? 1 : 0;
            }
        }
        return restored;
    }

    private static boolean isBoundary(List<String> ours, String before, String after) {
        for (int i = 0; i + 1 < ours.size(); i++) {
            String one = ours.get(i);
            String next = ours.get(i + 1);
            if ((one.endsWith(before) || before.endsWith(one)) && (next.startsWith(after) || after.startsWith(next))) {
                return true;
            }
        }
        return false;
    }

    private static int paragraphsExact(List<String> paragraphs, Article article) {
        List<String> ours = texts(article);
        return (int) paragraphs.stream().filter(ours::contains).count();
    }

    private static boolean isDottedNameWhole(Reading reading) {
        int at = reading.article().text().indexOf(DOTTED_NAME);
        Span name = new Span(Math.max(0, at), Math.max(0, at) + DOTTED_NAME.length());
        return at >= 0 && reading.sentences().stream().map(Sentence::span).anyMatch(span -> span.contains(name));
    }

    private static int furnitureDropped(List<String> furniture, Article article) {
        List<String> ours = texts(article);
        return (int) furniture.stream()
                .filter(piece -> ours.stream().noneMatch(paragraph -> paragraph.equals(piece.strip())))
                .count();
    }

    private static List<String> texts(Article article) {
        return article.paragraphs().stream()
                .map(span -> span.in(article.text()))
                .toList();
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    private static Figure count(String name, int number) {
        return new Figure(name, new Measure.Count(number), name);
    }
}
