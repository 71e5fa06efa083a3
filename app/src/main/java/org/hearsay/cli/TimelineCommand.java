package org.hearsay.cli;

import picocli.CommandLine.Command;

/** {@code hearsay timeline}: asks a ledger for events. */
@Command(name = "timeline", description = "List who did what to whom in the order of time.")
final class TimelineCommand extends AskEventsCommand {
    TimelineCommand(Console console) {
        super(console, true);
    }
}
