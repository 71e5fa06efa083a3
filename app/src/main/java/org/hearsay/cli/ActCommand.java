package org.hearsay.cli;

import org.hearsay.correction.Correction;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A command by which a person says something about the evidence. */
@Command(footer = {"", "Exit codes: 0 done; 2 wrong usage, or what it is about is not there;", "3 the ledger failed."})
abstract class ActCommand extends LedgerCommand {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who says so (default: the user, ${DEFAULT-VALUE}).")
    private String author = "";

    ActCommand(Console console) {
        super(console);
    }

    /**
     * Does it.
     *
     * @throws IllegalArgumentException when what it is about is not there
     */
    abstract void act(Ledger ledger, Notices notices);

    @Override
    final void run(Ledger ledger) {
        act(ledger, new Notices(console().err()));
    }

    final String author() {
        return author;
    }

    /** Tells what was recorded. */
    static void tell(Notices notices, Correction recorded) {
        notices.line("recorded as number " + recorded.number() + ": "
                + recorded.act().words());
        notices.line("`hearsay undo " + recorded.number() + "` takes it back");
    }
}
