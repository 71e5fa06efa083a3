package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.ledger.Appended;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay add}: reads pages and appends what is found to a ledger. */
@Command(
        name = "add",
        description = {
            "Read pages into a ledger.",
            "Safe to repeat and safe to kill: what is in it is never changed, a page that is in it is passed over, "
                    + "and an article is in it wholly or not at all."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay add news/                          into hearsay.db",
            "  hearsay add crawl.warc.gz --ledger ice.db  into another file",
            "  hearsay export --with-text | hearsay add - --from jsonl --ledger copy.db",
            "",
            "Lines of JSON may be articles, or readings that Hearsay wrote.",
            "",
            "Exit codes: 0 all read; 1 some inputs failed, each named on standard error;",
            "2 wrong usage; 3 the ledger or the machine failed."
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private PagesChoice pages = new PagesChoice();

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Mixin
    private ThreadsChoice threads = new ThreadsChoice();

    @Option(names = "--dry-run", description = "Read, and say what would be read anew; write nothing.")
    private boolean dry;

    @Option(names = "--again", description = "Read pages too that this build has read into the ledger before.")
    private boolean again;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int atOnce = threads.count(spec.commandLine());
        Notices notices = new Notices(console.err());
        // one asks on the thread that feeds the readers, the other writes on this one
        try (Ledger written = dry ? null : choice.open();
                Ledger asked = dry && !isThere() ? null : choice.existing()) {
            return add(atOnce, written, asked, notices);
        }
    }

    private boolean isThere() {
        return choice.location().startsWith("jdbc:") || Files.exists(Path.of(choice.location()));
    }

    private int add(int atOnce, @Nullable Ledger written, @Nullable Ledger asked, Notices notices) {
        Tally tally = new Tally(false);
        Additions additions = new Additions();
        Gatherer gatherer = new Gatherer(
                pages.load(spec.commandLine()), pages.build(), trace -> asked != null && !again && asked.holds(trace));
        Stream<Gathered.Incoming> incoming =
                pages.pages(console, spec.commandLine()).map(gatherer::incoming);
        try (Progress progress = progress(notices)) {
            Consumer<Gathered> take = read -> {
                Appended appended = append(written, read);
                Gathered gathered = appended == Appended.ERASED ? read.refused() : read;
                additions.add(appended, gathered);
                tally.add(gathered.answer());
                gathered.answer().fatal().forEach(problem -> notices.line(problem.line()));
                progress.step(gathered.answer());
            };
            new OrderedPool<>(atOnce, gatherer).run(incoming, take, () -> {});
        } catch (LedgerException failure) {
            notices.line("stopped, having " + additions.summary(dry, tally.failed()));
            throw failure;
        }
        tally.notes().forEach(notices::line);
        notices.line(tally.pages() == 0 ? "no pages were found" : additions.summary(dry, tally.failed()));
        return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
    }

    private Progress progress(Notices notices) {
        Screen screen = console.screen();
        return screen.errorIsTerminal()
                ? new Progress(notices, screen, pages.inputs(), PageCount.of(pages.inputs()))
                : new Progress(notices, screen, pages.inputs());
    }

    /** What was new; null when nothing was to be appended. */
    private static @Nullable Appended append(@Nullable Ledger ledger, Gathered gathered) {
        if (gathered.known() && gathered.trace() != null) {
            return ledger == null ? Appended.NOTHING : ledger.meet(gathered.trace());
        }
        if (gathered.reading() == null || gathered.trace() == null) {
            return null;
        }
        return ledger == null ? Appended.ARTICLE : ledger.append(gathered.reading(), gathered.trace());
    }
}
