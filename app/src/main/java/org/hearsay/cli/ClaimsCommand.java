package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.statement.Stance;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;

/** {@code hearsay claims}: asks a ledger. */
@Command(
        name = "claims",
        description = {"Find what is claimed to be so.", "Statements that assert, deny, allege or predict."})
final class ClaimsCommand extends AskStatementsCommand {
    ClaimsCommand(Console console) {
        super(console, List.of(Stance.ASSERTS, Stance.DENIES, Stance.ALLEGES, Stance.PREDICTS));
    }

    @Override
    Listing ask(Ledger ledger, StatementSearch search) {
        return Listing.ofStatements(ledger.statements(search));
    }
}
