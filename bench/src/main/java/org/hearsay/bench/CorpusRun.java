package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.eval.EvalReport;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.Evaluation;
import org.hearsay.eval.Figure;
import org.hearsay.eval.Measure;
import org.hearsay.trace.Problem;

/**
 * Runs evaluations on the corpora beside the project.
 *
 * <p><b>Threads:</b> thread-safe.
 */
final class CorpusRun {
    private final Hearsay hearsay;
    private final SharedFolder shared;
    private final int threads;

    CorpusRun(Hearsay hearsay, SharedFolder shared, int threads) {
        this.hearsay = hearsay;
        this.shared = shared;
        this.threads = threads;
    }

    /** What became of an evaluation. */
    sealed interface Outcome {
        /**
         * It was run.
         *
         * @param definition what was run
         * @param figures all figures
         * @param problems pages and gold lines that could not be read
         */
        record Run(EvalDefinition definition, List<Figure> figures, List<Problem> problems) implements Outcome {
            /** The figures that the definition names, in its order. */
            List<Measured> measured() {
                return definition.figures().stream()
                        .map(expectation -> new Measured(expectation, value(figures, expectation.metric())))
                        .toList();
            }
        }

        /**
         * The corpus is not there.
         *
         * @param definition what was not run
         */
        record LeftOut(EvalDefinition definition) implements Outcome {}

        /**
         * The corpus is not the one that the expected values belong to.
         *
         * @param definition what was not run
         * @param sha256 the digest of what is there
         */
        record OtherCorpus(EvalDefinition definition, String sha256) implements Outcome {}
    }

    /**
     * A figure beside what was expected of it.
     *
     * @param expectation what was expected
     * @param value what was measured
     */
    record Measured(EvalDefinition.Expectation expectation, double value) {
        Verdict verdict() {
            return expectation.judge(value);
        }

        boolean meetsBar() {
            return expectation.bar() == null || value >= expectation.bar();
        }
    }

    Outcome run(EvalDefinition definition) throws IOException {
        if (!definition.corpora().stream().map(shared::file).allMatch(Files::exists)) {
            return new Outcome.LeftOut(definition);
        }
        String digest = CorpusDigest.of(definition, shared);
        if (!digest.equals(definition.sha256())) {
            return new Outcome.OtherCorpus(definition, digest);
        }
        if (definition.task().equals(EvalDefinition.EXAMPLE)) {
            Path gold = shared.file(definition.corpus());
            List<Figure> figures = new ExamplePage(hearsay, gold.resolveSibling(".")).figures(gold);
            return new Outcome.Run(definition, figures, List.of());
        }
        if (definition.task().equals(EvalDefinition.PRONOUNS)) {
            List<Path> texts = definition.corpora().stream().map(shared::file).toList();
            return new Outcome.Run(definition, PronounRun.figures(hearsay, texts), List.of());
        }
        EvalReport report = new Evaluation(hearsay, threads)
                .run(
                        EvalTask.of(definition.task()),
                        definition.name(),
                        DefinitionGold.read(definition, shared),
                        definition.kinds());
        List<Figure> figures = new ArrayList<>(report.figures());
        int read = report.rows() - report.problems().size();
        figures.add(new Figure("pages_read", new Measure.Count(read), "pages that could be read"));
        return new Outcome.Run(definition, figures, report.problems());
    }

    private static double value(List<Figure> figures, String metric) {
        return figures.stream()
                .filter(figure -> figure.name().equals(metric))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such figure: " + metric))
                .measure()
                .value();
    }
}
