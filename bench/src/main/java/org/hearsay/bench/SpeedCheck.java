package org.hearsay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.GoldFile;
import org.hearsay.eval.GoldRow;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;

/**
 * Measures speed: articles and pages a second on one thread, and the first answer of the command line.
 *
 * <p>Speeds are by processor time, so that other programs disturb little; a quiet machine is still better. Where the corpora are not beside the project, the invented page is read instead.
 * Options: {@code --shared DIR} (default {@code ../shared}).
 */
public final class SpeedCheck {
    private static final double WARM_UP_CPU_SECONDS = 8;
    private static final double ROUND_CPU_SECONDS = 1;
    private static final int ROUNDS = 7;
    private static final int FIRST_ANSWERS = 7;
    private static final int REPEATS_OF_INVENTED_PAGE = 200;
    private static final double NANOS = 1e9;

    private SpeedCheck() {}

    /**
     * One measured speed.
     *
     * @param name what was measured
     * @param unit of the spread
     * @param spread over the rounds
     * @param bar what the project asks of the median
     */
    record Speed(String name, String unit, Spread spread, Bar bar) {}

    public static void main(String[] arguments) throws IOException {
        for (Speed speed : measure(SharedFolder.find(arguments))) {
            System.out.println(speed.name() + ": " + speed.spread().line() + " " + speed.unit());
        }
    }

    static List<Speed> measure(Optional<SharedFolder> shared) throws IOException {
        List<Speed> speeds = new ArrayList<>();
        if (shared.isPresent()) {
            Path articles = shared.get().file("corpora/statement/polnear/dev.jsonl");
            Path pages = shared.get().file("corpora/page/aeb/dev.jsonl");
            speeds.add(reading("articles of PolNeAR dev, from text, one thread", texts(articles), Bar.atLeast(200)));
            speeds.add(reading("pages of aeb dev, from HTML, one thread", pages(pages), Bar.NONE));
        }
        List<Page> invented = Collections.nCopies(REPEATS_OF_INVENTED_PAGE, InventedPage.page());
        speeds.add(reading("the invented page, from HTML, one thread", invented, Bar.NONE));
        speeds.addAll(firstAnswer());
        if (shared.isPresent()) {
            Path articles = shared.get().file("corpora/statement/polnear/dev.jsonl");
            CostOfCommand cost = CostOfCommand.of(List.of("./hearsay", "read", "--to", "jsonl", articles.toString()));
            Spread once = Spread.of(List.of(cost.peakMegabytes()));
            speeds.add(
                    new Speed("peak memory of ./hearsay read on PolNeAR dev, all cores", "MB", once, Bar.atMost(300)));
        }
        return speeds;
    }

    /** By the processor time of this whole process, so that neither collector nor compiler is left out. */
    private static Speed reading(String name, List<Page> pages, Bar bar) {
        Hearsay hearsay = Hearsay.load();
        perSecond(hearsay, pages, WARM_UP_CPU_SECONDS);
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(perSecond(hearsay, pages, ROUND_CPU_SECONDS));
        }
        return new Speed(name, "a CPU second", Spread.of(rounds), bar);
    }

    /** Reads all pages again and again until so much time is spent, which the clock is too coarse for otherwise. */
    private static double perSecond(Hearsay hearsay, List<Page> pages, double atLeastSeconds) {
        double start = cpuSeconds();
        int read = 0;
        while (cpuSeconds() - start < atLeastSeconds) {
            read(hearsay, pages);
            read += pages.size();
        }
        return read / (cpuSeconds() - start);
    }

    private static void read(Hearsay hearsay, List<Page> pages) {
        int statements = 0;
        for (Page page : pages) {
            statements += hearsay.read(page).statements().size();
        }
        if (statements == 0) {
            throw new IllegalStateException("nothing was found in " + pages.size() + " pages");
        }
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS;
    }

    /** What {@code ./hearsay read page.html} costs, with everything that the launcher starts. */
    private static List<Speed> firstAnswer() throws IOException {
        Path page = Files.createTempFile("hearsay-page", ".html");
        try {
            Files.write(page, InventedPage.bytes());
            List<Double> seconds = new ArrayList<>();
            List<Double> megabytes = new ArrayList<>();
            for (int run = -1; run < FIRST_ANSWERS; run++) {
                CostOfCommand cost = CostOfCommand.of(List.of("./hearsay", "read", page.toString()));
                if (run >= 0) {
                    seconds.add(cost.cpuSeconds());
                    megabytes.add(cost.peakMegabytes());
                }
            }
            return List.of(
                    new Speed("first answer of ./hearsay read page.html", "s CPU", Spread.of(seconds), Bar.atMost(1)),
                    new Speed("peak memory of ./hearsay read page.html", "MB", Spread.of(megabytes), Bar.atMost(300)));
        } finally {
            Files.deleteIfExists(page);
        }
    }

    private static List<Page> texts(Path gold) {
        List<Page> pages = new ArrayList<>();
        for (GoldRow row : GoldFile.read(gold, EvalTask.STATEMENT).rows()) {
            if (row.input() instanceof GoldRow.Input.Text text) {
                Payload payload = new Payload.Characters(text.text());
                pages.add(new Page(row.id(), row.place(), MediaKind.ARTICLE_TEXT, payload, Imprint.NONE));
            }
        }
        return pages;
    }

    private static List<Page> pages(Path gold) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (GoldRow row : GoldFile.read(gold, EvalTask.PAGE).rows()) {
            if (row.input() instanceof GoldRow.Input.HtmlFile file) {
                Payload payload = new Payload.Bytes(Files.readAllBytes(file.path()));
                pages.add(new Page(row.id(), row.place(), MediaKind.HTML, payload, Imprint.NONE));
            }
        }
        return pages;
    }
}
