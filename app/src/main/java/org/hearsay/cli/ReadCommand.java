package org.hearsay.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.page.PageResult;
import org.hearsay.reading.Reading;
import org.hearsay.view.ReadingJson;
import org.hearsay.view.ReadingPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: pages in, readings out; keeps nothing. */
@Command(
        name = "read",
        description = {
            "Read pages and print who said what, through whom.",
            "With each finding stand the words that prove it."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay read page.html                      for people",
            "  hearsay read news/ --to jsonl > out.jsonl   for programs, one line a page",
            "  hearsay read https://paper.example/a.html   from the web, as robots.txt allows",
            "  hearsay read crawl.warc.gz feed.rss         each page, each entry",
            "  curl -s ADDRESS | hearsay read -            from a pipe",
            "",
            "Exit codes: 0 all read; 1 some inputs failed, each named on standard error;",
            "2 wrong usage; 3 the machine failed."
        })
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PagesChoice pages = new PagesChoice();

    @Mixin
    private ColorOption colours = new ColorOption();

    @Mixin
    private ThreadsChoice threads = new ThreadsChoice();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Words.To.class,
            completionCandidates = Words.To.class,
            description = "What comes out: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). "
                    + "json is one object for one page, and a list for several inputs, a folder or lines.")
    private OutputFormat to = OutputFormat.TEXT;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int atOnce = threads.count(spec.commandLine());
        Tally tally = new Tally(to == OutputFormat.TEXT && console.screen().output() == Screen.Output.TERMINAL);
        Notices notices = new Notices(console.err());
        readAll(atOnce, tally, notices);
        tally.notes().forEach(notices::line);
        if (tally.pages() == 0) {
            notices.line("no pages were found");
        }
        if (tally.pages() > 1 && (console.screen().errorIsTerminal() || tally.failed() > 0)) {
            notices.line(tally.summary());
        }
        return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
    }

    private void readAll(int atOnce, Tally tally, Notices notices) {
        AnswerWriter writer = writer();
        Answerer answerer = new Answerer(pages.load(spec.commandLine()), form(), to != OutputFormat.TEXT);
        Stream<PageResult> results = pages.pages(console, spec.commandLine());
        try (Progress progress = new Progress(notices, console.screen(), pages.inputs())) {
            Consumer<Answer> take = answer -> {
                writer.write(answer);
                tally.add(answer);
                if (answer.failed()) {
                    // on a terminal, the pages before this one come first
                    writer.flush();
                    answer.fatal().forEach(problem -> notices.line(problem.line()));
                }
                progress.step(answer);
            };
            new OrderedPool<>(atOnce, answerer).run(results, take, writer::flush);
        }
        writer.finish();
        writer.flush();
    }

    private AnswerWriter writer() {
        return switch (to) {
            case TEXT -> new AnswerWriter.Pages(console.out(), console.screen().pageColumns());
            case JSON ->
                new AnswerWriter.Document(
                        console.out(),
                        pages.inputs().size() == 1 ? pages.inputs().get(0) : "");
            case JSONL -> new AnswerWriter.Lines(console.out());
        };
    }

    private Function<Reading, String> form() {
        return switch (to) {
            case TEXT ->
                new ReadingPage(colours.on(console.screen()), console.screen().pageColumns())::render;
            case JSON -> new ReadingJson()::pretty;
            case JSONL -> new ReadingJson()::line;
        };
    }
}
