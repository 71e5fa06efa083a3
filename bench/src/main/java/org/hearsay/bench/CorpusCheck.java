package org.hearsay.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.bench.CorpusRun.Measured;
import org.hearsay.bench.CorpusRun.Outcome;

/**
 * Checks that the scores on the corpora beside the project still hold.
 *
 * <p>Prints one line a figure: {@code OK}, {@code OK*} (better than expected by more than the tolerance) or {@code FAIL};
 * then whether the project's Python scorers agree. Arguments: names of definitions to run; without any, all run that say
 * something of every build. Options: {@code --shared DIR} (default {@code ../shared}); {@code --reader} measures
 * another reader than the default one, whose values are the expected ones; {@code --accept} writes what was measured into
 * the definitions as expected, to be reviewed as a difference in git.
 *
 * <p><b>Errors:</b> exit code 1 when anything fails; a check that is left out is neither passed nor failed.
 */
public final class CorpusCheck {
    private static final Path SOURCES = Path.of("bench/src/main/resources/eval");

    private final PrintStream out;
    private final List<String> failures = new ArrayList<>();

    private CorpusCheck(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Optional<SharedFolder> shared = SharedFolder.find(arguments);
        if (shared.isEmpty()) {
            System.out.println(SharedFolder.LEFT_OUT);
            return;
        }
        CorpusCheck check = new CorpusCheck(System.out);
        Arguments given = Arguments.of(arguments);
        check.run(given, shared.get());
        if (!check.failures.isEmpty()) {
            System.out.println("failed: " + String.join(", ", check.failures));
            System.exit(1);
        }
    }

    private void run(Arguments given, SharedFolder shared) throws IOException {
        Hearsay hearsay = Hearsay.load(given.reader());
        CorpusRun runs = new CorpusRun(hearsay, shared, Runtime.getRuntime().availableProcessors());
        PythonScorers python = new PythonScorers(hearsay, shared);
        for (EvalDefinition definition : EvalDefinitions.named(given.names())) {
            out.println(definition.name() + ": " + definition.title());
            Outcome outcome = runs.run(definition);
            if (outcome instanceof Outcome.Run run) {
                print(run);
                if (!definition.isOwn()) {
                    print(definition, python.compare(run));
                }
                if (given.has("--accept")) {
                    Acceptance.write(SOURCES.resolve(definition.name() + ".yaml"), run.measured());
                }
            } else if (outcome instanceof Outcome.OtherCorpus other) {
                fail(definition, "the corpus is another one: SHA-256 " + other.sha256());
            } else {
                out.println("  left out: there is no " + shared.file(definition.corpus()));
            }
        }
    }

    private void print(Outcome.Run run) {
        run.problems().forEach(problem -> out.println("  " + problem.line()));
        for (Measured measured : run.measured()) {
            EvalDefinition.Expectation expectation = measured.expectation();
            String line = String.format(
                    Locale.ROOT,
                    "%-34s %s, expected %s%s",
                    expectation.metric(),
                    Numbers.plain(measured.value()),
                    Numbers.plain(expectation.expected()),
                    measured.meetsBar() ? "" : ", below the bar of " + Numbers.plain(expectation.bar()));
            if (measured.verdict() == Verdict.FAIL) {
                fail(run.definition(), line);
            } else {
                out.printf(Locale.ROOT, "  %-4s %s%n", measured.verdict().sign(), line);
            }
        }
    }

    private void print(EvalDefinition definition, PythonScorers.Comparison comparison) {
        if (comparison.differences().isEmpty()) {
            out.println("  " + comparison.summary());
        } else {
            fail(definition, comparison.summary() + ": " + comparison.differences());
        }
    }

    private void fail(EvalDefinition definition, String line) {
        failures.add(definition.name());
        out.println("  FAIL " + line);
    }
}
