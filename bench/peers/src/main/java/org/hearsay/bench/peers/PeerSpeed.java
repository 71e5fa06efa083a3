package org.hearsay.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.bench.Arguments;
import org.hearsay.bench.Bar;
import org.hearsay.bench.GoldPages;
import org.hearsay.bench.MeasuredReader;
import org.hearsay.bench.SharedFolder;
import org.hearsay.bench.Speed;
import org.hearsay.bench.Spread;
import org.hearsay.bench.Throughput;
import org.hearsay.bench.Throughput.Rates;
import org.hearsay.page.Page;

/**
 * Measures Hearsay's readers and CoreNLP's quote pipeline on the same articles of PolNeAR dev, one after the other in
 * one process, each on one thread once it is warm.
 *
 * <p>Options: {@code --every N} reads each N-th article (default 10); {@code --reader} takes one reader only; {@code --shared DIR} (default {@code ../shared}).
 * What was measured is printed, and kept in the build folder for the results page.
 */
public final class PeerSpeed {
    private static final Path KEPT = Path.of("bench/peers/target/peers.tsv");
    private static final Bar RATIO = Bar.atLeast(20);

    private PeerSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Optional<SharedFolder> shared = SharedFolder.find(arguments);
        if (shared.isEmpty()) {
            System.out.println(SharedFolder.LEFT_OUT);
            return;
        }
        List<Page> all = GoldPages.texts(shared.get().file("corpora/statement/polnear/dev.jsonl"));
        Arguments given = Arguments.of(arguments);
        List<Page> sample = sample(all, given.option("--every", "10"));
        List<String> lines = new ArrayList<>();
        for (Speed speed : measure(MeasuredReader.chosen(given), sample)) {
            System.out.println(String.join("  ", speed.columns()));
            lines.add(String.join("\t", speed.columns()));
        }
        Files.write(KEPT, lines);
    }

    private static List<Page> sample(List<Page> pages, String every) {
        int step = Integer.parseInt(every);
        return IntStream.range(0, pages.size())
                .filter(i -> i % step == 0)
                .mapToObj(pages::get)
                .toList();
    }

    private static List<Speed> measure(List<MeasuredReader> readers, List<Page> sample) {
        String what = ": " + sample.size() + " articles of PolNeAR dev, from text, one thread";
        List<Speed> speeds = new ArrayList<>();
        List<Rates> ours = new ArrayList<>();
        for (MeasuredReader reader : readers) {
            Rates rates = Throughput.of(reader::read, sample, 1);
            ours.add(rates);
            speeds.addAll(speeds(reader.name() + what, rates));
        }
        Rates theirs = Throughput.of(CoreNlpQuotes.load()::read, sample, 1);
        speeds.addAll(speeds("CoreNLP 4.5.10 quote pipeline" + what, theirs));
        for (int i = 0; i < readers.size(); i++) {
            String name = readers.get(i).name() + " against CoreNLP";
            speeds.add(ratio(name, "a CPU second", ours.get(i).perCpuSecond(), theirs.perCpuSecond()));
            speeds.add(ratio(name, "a second", ours.get(i).perSecond(), theirs.perSecond()));
        }
        return speeds;
    }

    private static List<Speed> speeds(String name, Rates rates) {
        return List.of(
                new Speed(name, "a CPU second", rates.perCpuSecond(), Bar.NONE),
                new Speed(name, "a second", rates.perSecond(), Bar.NONE));
    }

    private static Speed ratio(String name, String unit, Spread ours, Spread theirs) {
        Spread ratio = Spread.of(List.of(ours.median() / theirs.median()));
        return new Speed(name, "times as many " + unit, ratio, RATIO);
    }
}
