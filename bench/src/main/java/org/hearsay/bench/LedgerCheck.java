package org.hearsay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.PageTrace;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.page.Page;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Stance;

/**
 * Measures the ledger: rows a second, its size beside the texts', how long searches take, and what appending adds to
 * reading.
 *
 * <p>Invented statements fill a file in a temporary folder, which is removed in the end. Options: {@code --statements N}
 * (default 1,000,000), {@code --shared DIR} (default {@code ../shared}) for articles to be read. The figures are kept for
 * RESULTS.md.
 */
public final class LedgerCheck {
    static final Path KEPT = Path.of("bench/target/ledger.tsv");
    private static final long SEED = 20_311_126L;
    private static final int SEARCHES = 1_000;
    private static final double NANOS = 1e9;
    private static final String READ = "corpora/statement/polnear/dev.jsonl";

    private final List<String> figures = new ArrayList<>();
    private final InventedReadings invented = new InventedReadings(SEED);
    private long rows;
    private long statements;
    private long textBytes;

    private LedgerCheck() {}

    public static void main(String[] arguments) throws IOException {
        Arguments options = Arguments.of(arguments);
        long wanted = Long.parseLong(options.option("--statements", "1000000"));
        Path folder = Files.createTempDirectory("ledger");
        Path file = folder.resolve("bench.db");
        LedgerCheck check = new LedgerCheck();
        try (Ledger ledger = Ledger.open(file.toString(), Clock.systemUTC())) {
            check.fill(ledger, wanted);
            check.search(ledger);
        }
        check.size(file);
        Optional<SharedFolder> shared = SharedFolder.find(arguments);
        if (shared.isPresent()) {
            check.share(GoldPages.texts(shared.get().file(READ)), folder.resolve("read.db"));
        }
        remove(folder);
        Files.createDirectories(KEPT.getParent());
        Files.write(KEPT, check.figures);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path left : files.toList()) {
                Files.delete(left);
            }
        }
        Files.delete(folder);
    }

    private void figure(String what, String value, String unit, String bar) {
        String line = String.join("\t", what, value, unit, bar);
        System.out.println(line);
        figures.add(line);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }

    private void fill(Ledger ledger, long wanted) {
        double seconds = 0;
        double cpu = 0;
        while (statements < wanted) {
            Reading reading = invented.next();
            PageTrace trace =
                    PageTrace.ofLine(reading.article().id(), reading.article().id(), "bench");
            double clock = System.nanoTime() / NANOS;
            double before = cpuSeconds();
            ledger.append(reading, trace);
            cpu += cpuSeconds() - before;
            seconds += System.nanoTime() / NANOS - clock;
            count(reading);
        }
        figure("statements in the ledger", number((double) statements), "", "");
        figure("rows inserted into SQLite, one article a transaction", number(rows / seconds), "a second", "≥ 20,000");
        figure("the same", number(rows / cpu), "a CPU second", "");
    }

    private void count(Reading reading) {
        statements += reading.statements().size();
        textBytes += reading.article().text().getBytes(StandardCharsets.UTF_8).length;
        // revision, reading and page; each statement stands in the index of words too
        rows += 3
                + 2L * reading.statements().size()
                + reading.mentions().size()
                + reading.entities().list().size()
                + reading.timexes().size()
                + reading.places().size();
        reading.events().forEach(event -> rows += 1 + event.actors().size());
    }

    private void size(Path file) throws IOException {
        figure(
                "size of the ledger beside the UTF-8 of its articles",
                number((double) Files.size(file) / textBytes),
                "times",
                "≤ 3");
        figure("text a statement", number((double) textBytes / statements), "bytes", "");
    }

    private void search(Ledger ledger) {
        for (int i = 0; i < SEARCHES / 10; i++) {
            ledger.statements(query(i));
        }
        double[] millis = new double[SEARCHES];
        long found = 0;
        for (int i = 0; i < SEARCHES; i++) {
            StatementSearch query = query(i);
            double clock = System.nanoTime() / NANOS;
            found += ledger.statements(query).size();
            millis[i] = 1_000 * (System.nanoTime() / NANOS - clock);
        }
        Arrays.sort(millis);
        figure("searches, half of them within", number(millis[SEARCHES / 2]), "ms", "");
        figure("searches, 95 of a hundred within", number(millis[SEARCHES * 95 / 100]), "ms", "≤ 100");
        figure("the slowest of " + SEARCHES, number(millis[SEARCHES - 1]), "ms", "");
        figure("records a search found", number((double) found / SEARCHES), "", "");
    }

    /** One word, two, a speaker's, or one with filters: in turn. */
    private StatementSearch query(int number) {
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(invented.random().nextInt(700));
        return switch (number % 4) {
            case 0 -> StatementSearch.of(invented.word(), 20);
            case 1 -> StatementSearch.of(invented.word() + " " + invented.word(), 20);
            case 2 -> narrowed(invented.word(), day, day.plusDays(30), List.of(Stance.DENIES));
            default ->
                new StatementSearch("", invented.name(), null, null, null, List.of(), List.of(), List.of(), null, 20);
        };
    }

    private static StatementSearch narrowed(String word, LocalDate from, LocalDate to, List<Stance> stances) {
        return new StatementSearch(word, null, null, from, to, List.of(), List.of(), stances, null, 20);
    }

    /** How fast adding is beside pure reading, by processor time on one thread. */
    private void share(List<Page> pages, Path file) {
        Hearsay hearsay = Hearsay.load();
        pages.stream().limit(20).forEach(hearsay::read);
        double reading = 0;
        double appending = 0;
        try (Ledger ledger = Ledger.open(file.toString(), Clock.systemUTC())) {
            for (Page page : pages) {
                double start = cpuSeconds();
                Reading read = hearsay.read(page);
                double middle = cpuSeconds();
                PageTrace trace = PageTrace.of(page, "bench", hearsay.modelDigest());
                if (!ledger.holds(trace)) {
                    ledger.append(read, trace);
                }
                reading += middle - start;
                appending += cpuSeconds() - middle;
            }
        }
        String what = "speed of adding beside that of reading, " + pages.size() + " articles of PolNeAR dev";
        figure(what, number(reading / (reading + appending)), "times", "≥ 0.85");
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS;
    }
}
