package org.hearsay.cli;

import org.hearsay.ledger.Ledger;
import org.hearsay.view.Listing;
import picocli.CommandLine.Mixin;

/** A command that asks a ledger for events. */
abstract class AskEventsCommand extends AskCommand {
    private final boolean byTime;

    @Mixin
    private EventChoice filters = new EventChoice();

    /** @param byTime whether they come in the order of time, not the last recorded first */
    AskEventsCommand(Console console, boolean byTime) {
        super(console);
        this.byTime = byTime;
    }

    @Override
    final Listing ask(Ledger ledger, int limit) {
        return Listing.ofEvents(ledger.events(filters.search(byTime, limit)));
    }
}
