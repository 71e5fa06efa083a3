package org.hearsay.cli;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.page.Format;
import org.hearsay.page.PageReader;
import org.hearsay.page.PageResult;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pages are read and who reads them, for each command that reads pages. */
final class PagesChoice {
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

    @Mixin
    private FetchChoice web = new FetchChoice();

    @Mixin
    private ReaderChoice reader = new ReaderChoice();

    List<String> inputs() {
        return inputs;
    }

    /** The pages of all inputs, to be closed. */
    Stream<PageResult> pages(Console console, CommandLine command) {
        return new PageReader(from, console.in(), web.fetcher(command)).pages(inputs);
    }

    Hearsay load(CommandLine command) {
        return reader.load(command);
    }

    /** What reads, as {@link ReaderChoice#build()} tells. */
    String build() {
        return reader.build();
    }
}
