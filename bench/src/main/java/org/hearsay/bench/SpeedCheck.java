package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.bench.Throughput.Rates;
import org.hearsay.page.Page;

/**
 * Measures each reader: articles and pages a second on one thread and on two, memory, and the first answer of the
 * command line; and how fast articles are found in pages.
 *
 * <p>Speeds by processor time are disturbed little by other programs, those by the clock and the gain of a second thread
 * much: they want a quiet machine. Where the corpora are not beside the project, only the invented page and the example
 * are read. Options: {@code --reader learned|rules} measures only one; {@code --shared DIR} (default {@code ../shared}).
 */
public final class SpeedCheck {
    private static final int FIRST_ANSWERS = 5;
    private static final int REPEATS_OF_INVENTED_PAGE = 20;
    private static final String EXAMPLE = "examples/harbour-talks.html";
    private static final Bar GAIN = Bar.atLeast(1.8);
    private static final Bar EXTRACTED = Bar.atLeast(150);
    private static final String PAGES = "corpora/page/aeb/dev.jsonl";

    private final MeasuredReader reader;
    private final List<Speed> speeds = new ArrayList<>();

    private SpeedCheck(MeasuredReader reader) {
        this.reader = reader;
    }

    public static void main(String[] arguments) throws IOException {
        for (Speed speed : measure(MeasuredReader.chosen(Arguments.of(arguments)), SharedFolder.find(arguments))) {
            System.out.println(String.join("  ", speed.columns()));
        }
    }

    static List<Speed> measure(List<MeasuredReader> readers, Optional<SharedFolder> shared) throws IOException {
        List<Speed> all = new ArrayList<>();
        for (MeasuredReader reader : readers) {
            SpeedCheck check = new SpeedCheck(reader);
            if (shared.isPresent()) {
                check.corpora(shared.get());
            }
            List<Page> invented = Collections.nCopies(REPEATS_OF_INVENTED_PAGE, InventedPage.page());
            check.add("the invented page, from HTML, one thread", invented, Bar.NONE);
            check.firstAnswer();
            all.addAll(check.speeds);
        }
        if (shared.isPresent()) {
            all.add(extraction(GoldPages.html(shared.get().file(PAGES))));
        }
        return all;
    }

    /** Finding the article in a page, before any reader reads it. */
    private static Speed extraction(List<Page> pages) {
        ArticleExtractor extractor = new ArticleExtractor();
        Rates rates = Throughput.of(
                page -> extractor.extract(page).article().paragraphs().size(), pages, 1);
        String name = "articles extracted from pages of aeb dev, one thread";
        return new Speed(name, "a CPU second", rates.perCpuSecond(), EXTRACTED);
    }

    private void corpora(SharedFolder shared) throws IOException {
        Path gold = shared.file("corpora/statement/polnear/dev.jsonl");
        List<Page> articles = GoldPages.texts(gold);
        Spread one = add("articles of PolNeAR dev, from text, one thread", articles, reader.articles());
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Rates two = Throughput.of(reader::read, articles, 2);
            add("articles of PolNeAR dev, from text, two threads", "a second", two.perSecond(), Bar.NONE);
            Spread gain = Spread.of(List.of(two.perSecond().median() / one.median()));
            add("two threads against one", "times as many a second", gain, GAIN);
        }
        add("pages of aeb dev, from HTML, one thread", GoldPages.html(shared.file(PAGES)), Bar.NONE);
        CostOfCommand cost = CostOfCommand.of(command("--to", "jsonl", gold.toString()));
        Spread peak = Spread.of(List.of(cost.peakMegabytes()));
        add("peak memory of ./hearsay read on PolNeAR dev, all cores", "MB", peak, reader.megabytes());
    }

    /** Measures on one thread; gives the speed by the clock. */
    private Spread add(String name, List<Page> pages, Bar bar) {
        Rates rates = Throughput.of(reader::read, pages, 1);
        add(name, "a CPU second", rates.perCpuSecond(), bar);
        add(name, "a second", rates.perSecond(), Bar.NONE);
        return rates.perSecond();
    }

    /** What {@code ./hearsay read page.html} costs, with everything that the launcher starts. */
    private void firstAnswer() throws IOException {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int run = -1; run < FIRST_ANSWERS; run++) {
            CostOfCommand cost = CostOfCommand.of(command(EXAMPLE));
            if (run >= 0) {
                seconds.add(cost.cpuSeconds());
                megabytes.add(cost.peakMegabytes());
            }
        }
        String what = "./hearsay read " + EXAMPLE;
        add("first answer of " + what, "s CPU", Spread.of(seconds), reader.firstAnswer());
        add("peak memory of " + what, "MB", Spread.of(megabytes), reader.megabytes());
    }

    private List<String> command(String... arguments) {
        return Stream.of(List.of("./hearsay", "read"), reader.options(), List.of(arguments))
                .flatMap(List::stream)
                .toList();
    }

    private void add(String name, String unit, Spread spread, Bar bar) {
        speeds.add(new Speed(reader.name() + ": " + name, unit, spread, bar));
    }
}
