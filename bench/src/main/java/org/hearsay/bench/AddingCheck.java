package org.hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures what {@code hearsay add} costs beside {@code hearsay read} on the same articles, and how large the ledger is.
 *
 * <p>The articles are texts of all corpora. Options: {@code --articles N} (default 5,000), {@code --reader}, {@code --shared
 * DIR}. Needs minutes of a processor; the figures are kept for RESULTS.md.
 */
public final class AddingCheck {
    static final Path KEPT = Path.of("bench/target/adding.tsv");

    private AddingCheck() {}

    public static void main(String[] arguments) throws IOException {
        Optional<SharedFolder> shared = SharedFolder.find(arguments);
        if (shared.isEmpty()) {
            System.out.println(SharedFolder.LEFT_OUT);
            return;
        }
        Arguments options = Arguments.of(arguments);
        String reader = options.option(Arguments.READER, "learned");
        List<String> texts = CorpusTexts.some(shared.get(), Integer.parseInt(options.option("--articles", "5000")));
        Path folder = Files.createTempDirectory("adding");
        Path input = folder.resolve("news.jsonl");
        StringBuilder lines = new StringBuilder();
        long bytes = 0;
        for (int i = 0; i < texts.size(); i++) {
            lines.append(CorpusTexts.line(i, i, texts.get(i)));
            bytes += texts.get(i).getBytes(StandardCharsets.UTF_8).length;
        }
        Files.writeString(input, lines);
        Path ledger = folder.resolve("news.db");
        CostOfCommand reading =
                CostOfCommand.of(List.of("./hearsay", "read", "--reader", reader, "--to", "jsonl", input.toString()));
        CostOfCommand adding = CostOfCommand.of(
                List.of("./hearsay", "add", "--reader", reader, "--ledger", ledger.toString(), input.toString()));
        double size = (double) Files.size(ledger) / bytes;
        Files.delete(ledger);
        Files.delete(input);
        Files.delete(folder);
        String articles = String.format(Locale.ROOT, "%,d articles of all corpora, reader %s", texts.size(), reader);
        List<String> figures = List.of(
                row("`read` of " + articles, reading.cpuSeconds(), "CPU s", ""),
                row("`add` of the same", adding.cpuSeconds(), "CPU s", ""),
                row("speed of `add` beside `read`", reading.cpuSeconds() / adding.cpuSeconds(), "times", "≥ 0.85"),
                row("size of that ledger beside the UTF-8 of its articles", size, "times", "≤ 3"));
        figures.forEach(System.out::println);
        Files.write(KEPT, figures);
    }

    private static String row(String what, double value, String unit, String bar) {
        return what + "\t" + String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value) + "\t" + unit + "\t"
                + bar;
    }
}
