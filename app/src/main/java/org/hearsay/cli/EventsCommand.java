package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay events}: asks a ledger for events. */
@Command(
        name = "events",
        description = "List who did what to whom, the last recorded first.",
        footer = {"", "Exit codes: 0 done; 2 wrong usage; 3 the ledger or the machine failed."})
final class EventsCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Mixin
    private EventChoice filters = new EventChoice();

    @Mixin
    private ListingChoice listing = new ListingChoice();

    EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = choice.existing()) {
            listing.print(
                    console,
                    Listing.ofEvents(ledger.events(filters.search(false, listing.limit(), spec.commandLine()))));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        return ExitCode.ALL_READ;
    }
}
