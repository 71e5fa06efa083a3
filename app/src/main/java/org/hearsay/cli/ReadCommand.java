package org.hearsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.page.Format;
import org.hearsay.page.PageReader;
import org.hearsay.page.PageResult;
import org.hearsay.reading.Reading;
import org.hearsay.view.ReadingJson;
import org.hearsay.view.ReadingPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: pages in, readings out; keeps nothing. */
@Command(
        name = "read",
        description = "Read pages and print who said what, through whom, with the words that prove it.",
        footer = {
            "",
            "Examples:",
            "  hearsay read page.html                      for people",
            "  hearsay read news/ --to jsonl > out.jsonl   for programs, one line a page",
            "  hearsay read https://paper.example/a.html   from the web, if its robots.txt lets us",
            "  hearsay read crawl.warc.gz feed.rss         every page of an archive, every entry of a feed",
            "  curl -s ADDRESS | hearsay read -            from a pipe",
            "",
            "Exit codes: 0 all read; 1 some inputs failed, each named on standard error;",
            "2 wrong usage; 3 the machine failed."
        })
final class ReadCommand implements Callable<Integer> {
    /** More than any machine has cores; many more would only fill its memory. */
    private static final int MOST_THREADS = 1024;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "An HTML, text, JSONL, WARC, RSS or Atom file, a folder, an http(s) address, "
                    + "or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            converter = Words.From.class,
            completionCandidates = Words.From.class,
            description = "What the inputs are: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format from = Format.AUTO;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Words.To.class,
            completionCandidates = Words.To.class,
            description = "What comes out: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). "
                    + "json is one object for one page, and a list for several inputs, a folder or lines.")
    private OutputFormat to = OutputFormat.TEXT;

    @Mixin
    private FetchChoice web = new FetchChoice();

    @Mixin
    private ReaderChoice reader = new ReaderChoice();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Words.Color.class,
            completionCandidates = Words.Color.class,
            description = "When text has colours: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages to read at once (default: one for each core).")
    private int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > MOST_THREADS) {
            String message = "--threads must be from 1 to " + MOST_THREADS + ", not " + threads;
            throw new ParameterException(spec.commandLine(), message);
        }
        Tally tally = new Tally(to == OutputFormat.TEXT && console.screen().output() == Screen.Output.TERMINAL);
        Notices notices = new Notices(console.err());
        readAll(tally, notices);
        tally.notes().forEach(notices::line);
        if (tally.pages() == 0) {
            notices.line("no pages were found");
        }
        if (tally.pages() > 1 && (console.screen().errorIsTerminal() || tally.failed() > 0)) {
            notices.line(tally.summary());
        }
        return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
    }

    private void readAll(Tally tally, Notices notices) {
        AnswerWriter writer = writer();
        Answerer answerer = new Answerer(reader.load(spec.commandLine()), form(), to != OutputFormat.TEXT);
        Stream<PageResult> pages = new PageReader(from, console.in(), web.fetcher(spec.commandLine())).pages(inputs);
        try (Progress progress = new Progress(notices, console.screen(), inputs)) {
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
            new OrderedPool<>(threads, answerer).run(pages, take, writer::flush);
        }
        writer.finish();
        writer.flush();
    }

    private AnswerWriter writer() {
        return switch (to) {
            case TEXT -> new AnswerWriter.Pages(console.out(), console.screen().pageColumns());
            case JSON -> new AnswerWriter.Document(console.out(), inputs.size() == 1 ? inputs.get(0) : "");
            case JSONL -> new AnswerWriter.Lines(console.out());
        };
    }

    private Function<Reading, String> form() {
        return switch (to) {
            case TEXT ->
                new ReadingPage(color.on(console.screen()), console.screen().pageColumns())::render;
            case JSON -> new ReadingJson()::pretty;
            case JSONL -> new ReadingJson()::line;
        };
    }
}
