package org.hearsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.RevisionComparer;
import org.hearsay.ledger.StoredReading;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay revisions}: how an article changed. */
@Command(
        name = "revisions",
        description = {
            "List what changed from each revision of an article to the next.",
            "What appeared, vanished or changed: headline, date, author, statements, events."
        },
        footer = {"", "Exit codes: 0 done; 1 the ledger knows no such address; 2 wrong usage;", "3 the ledger failed."})
final class RevisionsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "URL", description = "The article's address, or its id where it has none.")
    private String address = "";

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Mixin
    private ListingChoice listing = new ListingChoice();

    RevisionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Notices notices = new Notices(console.err());
        try (Ledger ledger = choice.existing()) {
            List<StoredReading> revisions = ledger.revisions(address);
            if (revisions.isEmpty()) {
                notices.line("the ledger " + choice.location() + " knows no article at " + address);
                return ExitCode.SOME_FAILED;
            }
            notices.line(counted(revisions));
            listing.print(console, Listing.ofChanges(RevisionComparer.changes(revisions)), "nothing changed");
            return ExitCode.ALL_READ;
        }
    }

    /** How many there are, and how often the article went back to one of them. */
    private static String counted(List<StoredReading> steps) {
        long revisions = steps.stream().map(StoredReading::revision).distinct().count();
        long returns = steps.size() - revisions;
        return String.format(Locale.ROOT, "%,d %s", revisions, revisions == 1 ? "revision" : "revisions")
                + (returns == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", %,d %s",
                                returns,
                                returns == 1 ? "return to an earlier one" : "returns to earlier ones"));
    }
}
