package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;

/** {@code hearsay speakers}: asks a ledger. */
@Command(name = "speakers", description = "List who speaks, those with most statements first.")
final class SpeakersCommand extends AskStatementsCommand {
    SpeakersCommand(Console console) {
        super(console, List.of());
    }

    @Override
    Listing ask(Ledger ledger, StatementSearch search) {
        return Listing.ofSpeakers(ledger.speakers(search));
    }
}
