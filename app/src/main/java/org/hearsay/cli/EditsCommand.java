package org.hearsay.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.correction.Correction;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.CorrectionListing;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;

/** {@code hearsay edits}: lists what people said about the evidence. */
@Command(
        name = "edits",
        description = {"List what people said about the evidence.", "Edits, withdrawals and erasures, the last first."})
final class EditsCommand extends AskCommand {
    EditsCommand(Console console) {
        super(console);
    }

    @Override
    Listing ask(Ledger ledger, int limit) {
        List<Correction> lastFirst = new ArrayList<>(ledger.corrections());
        Collections.reverse(lastFirst);
        return CorrectionListing.ofCorrections(lastFirst.subList(0, Math.min(limit, lastFirst.size())));
    }
}
