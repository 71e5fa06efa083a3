package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.hearsay.export.ExportFormat;
import org.hearsay.export.ExportSettings;
import org.hearsay.export.Exporter;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay export}: writes what is in a ledger for other programs. */
@Command(
        name = "export",
        description = {"Write what a ledger holds for other programs.", "It comes in the order it was recorded."},
        footer = {
            "",
            "jsonl                    all readings ever recorded, whole, one a line;",
            "                         with --with-text, `hearsay add` takes them again",
            "csv, parquet             statements; parquet --of events: events",
            "gdelt-events, gdelt-mentions, acled, geojson, timelinejs",
            "                         events",
            "web-annotation, prov     statements",
            "gexf                     who cites whom",
            "brat                     texts with both, in a zip; needs --with-text",
            "",
            "All but jsonl hold the newest reading of each article. Each format obeys",
            "each filter: where statements are chosen, only events stay that a chosen",
            "one tells, and the other way round; jsonl holds readings with something",
            "chosen. EXPORTS.md tells every field.",
            "",
            "Without --with-text, articles stand as digests, offsets and short",
            "quotations.",
            "",
            "Exit codes: 0 all was written; 2 wrong usage;",
            "3 the ledger or the machine failed."
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Mixin
    private ExportChoice filters = new ExportChoice();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            converter = Words.Export.class,
            completionCandidates = Words.Export.class,
            description = "What comes out: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExportFormat to = ExportFormat.JSONL;

    @Option(
            names = "--of",
            paramLabel = "FINDINGS",
            defaultValue = "statements",
            converter = Words.Findings.class,
            completionCandidates = Words.Findings.class,
            description = "What parquet holds: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExportSettings.Findings findings = ExportSettings.Findings.STATEMENTS;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path file;

    @Option(names = "--with-text", description = "Write the articles' texts too; they are their publishers'.")
    private boolean withText;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (to.needsText() && !withText) {
            throw wrong("--to " + to.code() + " is made of the articles' texts: it needs --with-text");
        }
        if (findings == ExportSettings.Findings.EVENTS && to != ExportFormat.PARQUET) {
            throw wrong("--of chooses what parquet holds; other formats hold always the same");
        }
        boolean terminal = file == null && console.screen().output() == Screen.Output.TERMINAL;
        if (to.isBinary() && terminal) {
            throw wrong("--to " + to.code() + " is not for the eye: it needs --out FILE");
        }
        try (Ledger ledger = choice.existing()) {
            Exporter exporter = new Exporter(ledger, filters.filter());
            return file == null ? print(exporter) : write(exporter, file);
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private int print(Exporter exporter) {
        try {
            exporter.write(to, new ExportSettings(withText, findings), console.out());
            console.out().flush();
        } catch (IOException failure) {
            throw new AnswerWriter.OutputFailure(failure);
        }
        return ExitCode.ALL_READ;
    }

    /** A file is there whole or not at all. */
    private int write(Exporter exporter, Path whole) {
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                exporter.write(to, new ExportSettings(withText, findings), out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            return ExitCode.ALL_READ;
        } catch (IOException failure) {
            new Notices(console.err()).line("cannot write " + whole + ": " + failure);
            return ExitCode.MACHINE_FAILED;
        } finally {
            forget(part);
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            // whatever kept it from being written may keep it there: that was told
            return;
        }
    }
}
