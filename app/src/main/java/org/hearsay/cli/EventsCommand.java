package org.hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay events}: asks a ledger for events. */
@Command(name = "events", description = "List who did what to whom, the last recorded first.")
final class EventsCommand extends AskEventsCommand {
    EventsCommand(Console console) {
        super(console, false);
    }
}
