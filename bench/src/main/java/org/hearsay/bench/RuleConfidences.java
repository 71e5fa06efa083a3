package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.bench.StatementErrors.RuleScore;
import org.hearsay.reading.ReaderKind;

/**
 * Measures on PolNeAR's training part how often each rule is right, beside what {@code rules.tsv} says.
 *
 * <p>Options: {@code --shared DIR} (default {@code ../shared}); {@code --write} puts the measured shares, with two
 * decimals, into {@code rules.tsv}. A rule that found fewer than {@value #ENOUGH} statements keeps its value.
 */
public final class RuleConfidences {
    static final String CORPUS = "corpora/statement/polnear/train.jsonl";

    private static final Path BOOK = Path.of("core/src/main/resources/org/hearsay/statement/rules.tsv");
    private static final int ENOUGH = 20;

    private RuleConfidences() {}

    public static void main(String[] arguments) throws IOException {
        Optional<SharedFolder> shared = SharedFolder.find(arguments);
        if (shared.isEmpty()) {
            System.out.println(SharedFolder.LEFT_OUT);
            return;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        Map<String, RuleScore> scores = StatementErrors.of(
                        Hearsay.load(ReaderKind.RULES), shared.get().file(CORPUS), threads)
                .rules();
        List<String> lines = Files.readAllLines(BOOK);
        System.out.printf("%-28s %8s %8s %8s%n", "rule", "in book", "measured", "found");
        for (String line : lines) {
            if (isRule(line)) {
                String[] columns = line.split("\t");
                RuleScore score = scores.getOrDefault(columns[0], new RuleScore(0, 0));
                System.out.printf(
                        Locale.ROOT, "%-28s %8s %8.2f %8d%n", columns[0], columns[1], score.share(), score.found());
            }
        }
        if (List.of(arguments).contains("--write")) {
            Files.write(BOOK, rewritten(lines, scores));
        }
    }

    /** The lines of the book with the measured shares; comments and all else as they are. */
    static List<String> rewritten(List<String> lines, Map<String, RuleScore> scores) {
        List<String> rewritten = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            RuleScore score = scores.get(columns[0]);
            if (isRule(line) && score != null && score.found() >= ENOUGH) {
                columns[1] = String.format(Locale.ROOT, "%.2f", score.share());
                rewritten.add(String.join("\t", columns));
            } else {
                rewritten.add(line);
            }
        }
        return rewritten;
    }

    private static boolean isRule(String line) {
        return !line.startsWith("#") && line.indexOf('\t') > 0;
    }
}
