package org.hearsay.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.bench.Mistake.Kind;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.GoldFile;
import org.hearsay.eval.GoldReadings;
import org.hearsay.eval.GoldRow;
import org.hearsay.eval.ScoredStatement;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * Counts the mistakes of each reader in gold files of statements, by kind, and shows some of them.
 *
 * <p>Arguments: gold files. Options: {@code --sample N} shows so many, drawn at random (default 50); {@code --seed N}
 * draws others (default 1); {@code --reader} takes one reader only. Texts of others are printed, never kept.
 */
public final class MistakeList {
    private static final int WIDER = 60;

    private final PrintStream out;

    private MistakeList(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        Arguments given = Arguments.of(arguments);
        int sample = Integer.parseInt(given.option("--sample", "50"));
        long seed = Long.parseLong(given.option("--seed", "1"));
        MistakeList list = new MistakeList(System.out);
        for (MeasuredReader reader : MeasuredReader.chosen(given)) {
            List<Mistake> mistakes = new ArrayList<>();
            for (String gold : given.names()) {
                mistakes.addAll(mistakes(reader, Path.of(gold)));
            }
            list.print(reader.name(), mistakes);
            list.print(drawn(mistakes, sample, seed));
        }
    }

    /** All mistakes of a reader in a gold file. */
    static List<Mistake> mistakes(MeasuredReader reader, Path gold) {
        int threads = Runtime.getRuntime().availableProcessors();
        List<Mistake> mistakes = new ArrayList<>();
        GoldFile file = GoldFile.read(gold, EvalTask.STATEMENT);
        for (GoldReadings.Result result : new GoldReadings(reader.hearsay(), threads).read(file.rows())) {
            if (result.reading() != null && result.row().answer() instanceof GoldRow.Answer.Statements answer) {
                mistakes.addAll(MistakeFinder.find(
                        result.row().id(), answer.text(), result.reading().statements(), answer.statements()));
            }
        }
        return mistakes;
    }

    /** Some mistakes at random, by kind. */
    private static List<Mistake> drawn(List<Mistake> mistakes, int sample, long seed) {
        List<Mistake> shuffled = new ArrayList<>(mistakes);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.stream()
                .limit(sample)
                .sorted(Comparator.comparing(Mistake::kind))
                .toList();
    }

    private void print(String reader, List<Mistake> mistakes) {
        out.println(reader + ": " + mistakes.size() + " mistakes");
        for (Kind kind : Kind.values()) {
            long count = mistakes.stream().filter(each -> each.kind() == kind).count();
            out.printf("%7d  %s%n", count, kind.meaning());
        }
    }

    private void print(List<Mistake> mistakes) {
        for (Mistake mistake : mistakes) {
            List<ScoredStatement.Spans> parts = Stream.of(gold(mistake), found(mistake))
                    .flatMap(List::stream)
                    .toList();
            Span window = MarkedText.window(parts, WIDER, mistake.text().length());
            out.printf("%n%s: %s%s%n", mistake.article(), mistake.kind().meaning(), origin(mistake));
            gold(mistake).forEach(spans -> out.println("  gold   " + MarkedText.of(mistake.text(), window, spans)));
            found(mistake).forEach(spans -> out.println("  found  " + MarkedText.of(mistake.text(), window, spans)));
        }
    }

    private static String origin(Mistake mistake) {
        Statement found = mistake.found();
        return found == null ? "" : " (" + found.provenance().rule() + ", " + Numbers.plain(found.confidence()) + ")";
    }

    private static List<ScoredStatement.Spans> gold(Mistake mistake) {
        ScoredStatement gold = mistake.gold();
        return gold == null ? List.of() : List.of(gold.spans());
    }

    private static List<ScoredStatement.Spans> found(Mistake mistake) {
        Statement found = mistake.found();
        return found == null ? List.of() : List.of(ScoredStatement.of(found).spans());
    }
}
