package org.hearsay.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearsay verify}: looks whether a ledger is as it was written. */
@Command(
        name = "verify",
        description = {
            "Look whether all in a ledger is as it was written.",
            "Digests, spans and their words, and references are compared."
        },
        footer = {"", "Exit codes: 0 all is as it was written; 2 wrong usage;", "3 something is damaged, each named."})
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 100;

    private final Console console;

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Notices notices = new Notices(console.err());
        long[] damages = {0};
        try (Ledger ledger = choice.existing()) {
            ledger.verify(damage -> {
                if (damages[0]++ < MOST_NAMED) {
                    notices.line(damage.record() + ": " + damage.message());
                }
            });
            if (damages[0] > 0) {
                notices.line(String.format(Locale.ROOT, "damaged: %,d faults in %s", damages[0], choice.location()));
                return ExitCode.MACHINE_FAILED;
            }
            notices.line("all is as it was written: " + counted(ledger.extent()));
            return ExitCode.ALL_READ;
        }
    }

    private static String counted(Ledger.Extent extent) {
        return String.join(
                ", ",
                Additions.number(extent.articles(), "article", "articles"),
                Additions.number(extent.revisions(), "revision", "revisions"),
                Additions.number(extent.readings(), "reading", "readings"),
                Additions.number(extent.statements(), "statement", "statements"));
    }
}
