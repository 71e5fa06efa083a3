package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.eval.EvalJson;
import org.hearsay.eval.EvalReport;
import org.hearsay.eval.EvalTable;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.Evaluation;
import org.hearsay.statement.StatementKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay eval}: scores this build on a gold file. */
@Command(
        name = "eval",
        description = "Score this build on a gold file.",
        footer = {
            "",
            "Tasks: statement (source, cue, content), chains (outer sources, speakers,",
            "types, stances), names (persons, organisations, places, others), place (where",
            "the places lie), time (times and their values), event (who did what to whom),",
            "page (article body of HTML pages), date (day of publication), actor (country",
            "and role of phrases).",
            "Gold lines are JSON; the document's date may be called published, dct or date.",
            "",
            "Exit codes: 0 all scored; 1 some gold lines or pages failed, each named on",
            "standard error, the rest scored; 2 wrong usage; 3 the machine failed."
        })
final class EvalCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "TASK",
            description = "What to score: statement, chains, names, place, time, event, page, date or actor.")
    private String task = "";

    @Parameters(index = "1", paramLabel = "GOLD.jsonl", description = "The gold file, one article a line.")
    private Path gold = Path.of("");

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Score only these kinds of statements: direct, mixed, indirect.")
    private List<String> kinds = List.of();

    @Mixin
    private ReaderChoice reader = new ReaderChoice();

    @Option(names = "--to", paramLabel = "FORMAT", description = "What comes out: text (default) or json.")
    private String format = "text";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles to read at once (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        EvalTask chosen = task();
        Set<String> chosenKinds = kinds(chosen);
        boolean asJson = isJson();
        if (threads < 1) {
            throw wrong("--threads must be at least 1, not " + threads);
        }
        EvalReport report = new Evaluation(reader.load(spec.commandLine()), threads).run(chosen, gold, chosenKinds);
        PrintWriter errors = spec.commandLine().getErr();
        report.problems().forEach(problem -> errors.println(problem.line()));
        errors.flush();
        if (report.rows() > 0) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(asJson ? new EvalJson().line(report) + "\n" : new EvalTable().render(report));
            if (out.checkError()) {
                throw new AnswerWriter.OutputFailure(new IOException("standard output takes no more"));
            }
        }
        return report.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_FAILED;
    }

    private EvalTask task() {
        try {
            return EvalTask.of(task);
        } catch (IllegalArgumentException e) {
            throw wrong("TASK must be statement, chains, names, place, time, event, page, date or actor, not " + task);
        }
    }

    private Set<String> kinds(EvalTask chosen) {
        if (!kinds.isEmpty() && chosen != EvalTask.STATEMENT) {
            throw wrong("--kind goes with the task statement only");
        }
        List<String> known = List.of(StatementKind.values()).stream()
                .map(StatementKind::code)
                .toList();
        for (String kind : kinds) {
            if (!known.contains(kind)) {
                throw wrong("--kind must be of " + known + ", not " + kind);
            }
        }
        return new LinkedHashSet<>(kinds);
    }

    private boolean isJson() {
        if (!List.of("text", "json").contains(format)) {
            throw wrong("--to must be text or json, not " + format);
        }
        return format.equals("json");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
