package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;

/** {@code hearsay search}: asks a ledger. */
@Command(name = "search", description = "Find statements by their words, the last recorded first.")
final class SearchCommand extends AskStatementsCommand {
    SearchCommand(Console console) {
        super(console, List.of());
    }

    @Override
    Listing ask(Ledger ledger, StatementSearch search) {
        return Listing.ofStatements(ledger.statements(search));
    }
}
