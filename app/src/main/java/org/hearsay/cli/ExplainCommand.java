package org.hearsay.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.page.PageResult;
import org.hearsay.reading.Reading;
import org.hearsay.view.ExplanationPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay explain}: why each statement of a page was found, and through whom it was heard. */
@Command(
        name = "explain",
        description = {
            "Tell for each statement why it was found.",
            "Shown are its words, the rule or model, where the speaker's name comes from, and the chain."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay explain page.html                  every statement of a page",
            "  hearsay explain page.html --statement s3   one of them, by its id",
            "  hearsay explain 3f9a2c1b77aa.s3            one in the ledger; events too",
            "",
            "Exit codes: 0 all read; 1 some inputs failed, each named on standard error;",
            "2 wrong usage; 3 the machine failed."
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PagesChoice pages = new PagesChoice();

    @Mixin
    private ColorOption colours = new ColorOption();

    @Option(
            names = "--statement",
            paramLabel = "ID",
            description = "Only the statement with this id, such as s3; may be given several times.")
    private List<String> statements = List.of();

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (LedgerExplanation.isAsked(pages.inputs())) {
            return new LedgerExplanation(console, choice, colours.on(console.screen()))
                    .print(pages.inputs().get(0));
        }
        Notices notices = new Notices(console.err());
        int columns = console.screen().pageColumns();
        AnswerWriter writer = new AnswerWriter.Pages(console.out(), columns);
        ExplanationPage page =
                new ExplanationPage(colours.on(console.screen()), columns, new LinkedHashSet<>(statements));
        Set<String> missing = new LinkedHashSet<>(statements);
        Function<Reading, String> explained = reading -> {
            reading.statements().forEach(statement -> missing.remove(statement.id()));
            return page.render(reading);
        };
        Answerer answerer = new Answerer(pages.load(spec.commandLine()), explained, false);
        int[] failed = {0};
        try (Stream<PageResult> results = pages.pages(console, spec.commandLine())) {
            results.map(answerer).forEachOrdered(answer -> {
                writer.write(answer);
                failed[0] += answer.failed() ? 1 : 0;
                answer.fatal().forEach(problem -> notices.line(problem.line()));
            });
        }
        writer.flush();
        if (failed[0] > 0) {
            return ExitCode.SOME_FAILED;
        }
        missing.forEach(id -> notices.line("hearsay: no statement has the id " + id));
        return missing.isEmpty() ? ExitCode.ALL_READ : ExitCode.WRONG_USAGE;
    }
}
