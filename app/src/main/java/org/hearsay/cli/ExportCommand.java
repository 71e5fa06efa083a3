package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.StoredLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay export}: writes what is in a ledger for other programs. */
@Command(
        name = "export",
        description = "Write all readings of a ledger, in the order they were recorded.",
        footer = {
            "",
            "jsonl is one reading a line, as `hearsay read --to jsonl` writes it; with --with-text, `hearsay add` takes",
            "the lines again; where an article went back to an earlier text, its reading stands there once more, with",
            "\"returned\":true at its end. csv is one statement a line. Without --with-text, articles stand as digests and offsets,",
            "with the words of their statements.",
            "",
            "Exit codes: 0 all was written; 2 wrong usage; 3 the ledger or the machine failed."
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            converter = Words.Export.class,
            completionCandidates = Words.Export.class,
            description = "What comes out: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExportFormat to = ExportFormat.JSONL;

    @Option(names = "--with-text", description = "Write the articles' texts too; they are their publishers'.")
    private boolean withText;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AnswerWriter out = new AnswerWriter.Lines(console.out());
        StoredLines lines = new StoredLines(withText);
        try (Ledger ledger = choice.existing()) {
            if (to == ExportFormat.CSV) {
                out.print(lines.csvHead());
                ledger.forEach(stored -> out.print(lines.csv(stored)));
            } else {
                ledger.history(stored -> out.print(lines.json(stored, ledger.annotations(stored))));
            }
            out.flush();
        }
        return ExitCode.ALL_READ;
    }
}
