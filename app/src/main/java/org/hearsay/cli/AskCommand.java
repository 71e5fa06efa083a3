package org.hearsay.cli;

import org.hearsay.ledger.Ledger;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that asks a ledger and lists the answer. */
@Command(footer = {"", "Exit codes: 0 done; 2 wrong usage; 3 the ledger or the machine failed."})
abstract class AskCommand extends LedgerCommand {
    @Mixin
    private ListingChoice listing = new ListingChoice();

    AskCommand(Console console) {
        super(console);
    }

    /**
     * The answer.
     *
     * @param limit how many rows at most
     * @throws IllegalArgumentException when there is no such question
     */
    abstract Listing ask(Ledger ledger, int limit);

    @Override
    final void run(Ledger ledger) {
        listing.print(console(), ask(ledger, listing.limit()));
    }
}
