package org.hearsay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay backup}: copies a ledger while others write to it. */
@Command(
        name = "backup",
        description = {
            "Copy a ledger as it is at one moment into a new file.",
            "Meanwhile `hearsay add` may go on writing."
        },
        footer = {
            "",
            "The copy is a ledger of its own: hearsay verify --ledger FILE. A ledger in",
            "PostgreSQL is backed up by pg_dump.",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 the ledger or the machine failed."
        })
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file to be made; it must not be there yet.")
    private Path file = Path.of("");

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = choice.existing()) {
            ledger.backup(file);
        }
        new Notices(console.err()).line("copied " + choice.location() + " to " + file);
        return ExitCode.ALL_READ;
    }
}
