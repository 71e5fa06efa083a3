package org.hearsay.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.correction.Dependent;
import org.hearsay.correction.Mark.Tie;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.CorrectionListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay withdraw}: a publisher or source took something back. */
@Command(
        name = "withdraw",
        description = {
            "Note that a publisher or source took something back.",
            "Or that it was corrected. All that depends on it is listed and marked; nothing is deleted."
        },
        footer = {
            "",
            "Examples:",
            "  hearsay withdraw https://strand.example/ice --because \"no such lake\"",
            "  hearsay withdraw \"Harbour Post\" --because \"it was misheard\" --dry-run",
            "  hearsay withdraw 3f9a2c1b77aa --corrected --because \"the number was 12\"",
            "",
            "Exit codes: 0 done; 2 wrong usage, or nothing has that name;",
            "3 the ledger failed."
        })
final class WithdrawCommand extends ActCommand {
    @Parameters(
            paramLabel = "ARTICLE|ORIGIN",
            description = "An article's address, page name or id; or a source's or publisher's name.")
    private String subject = "";

    @Option(names = "--because", required = true, paramLabel = "WORDS", description = "Why, in your words.")
    private String because = "";

    @Option(names = "--corrected", description = "It was corrected, not withdrawn.")
    private boolean corrected;

    @Option(names = "--dry-run", description = "List what depends on it; record nothing.")
    private boolean dry;

    @Mixin
    private ListingChoice listing = new ListingChoice();

    WithdrawCommand(Console console) {
        super(console);
    }

    @Override
    void act(Ledger ledger, Notices notices) {
        Act act = Act.of(corrected ? Kind.CORRECTED : Kind.WITHDRAWN, subject, because, author());
        List<Dependent> dependents = ledger.dependents(act);
        List<Dependent> shown = dependents.subList(0, Math.min(listing.limit(), dependents.size()));
        listing.print(console(), CorrectionListing.ofDependents(shown));
        count(notices, dependents);
        if (dry) {
            notices.line("nothing was recorded (--dry-run)");
        } else {
            tell(notices, ledger.correct(act));
        }
    }

    private void count(Notices notices, List<Dependent> dependents) {
        Map<Tie, Long> counts = new EnumMap<>(Tie.class);
        dependents.forEach(each -> counts.merge(each.tie(), 1L, Long::sum));
        String depend = dependents.size() == 1 ? "finding depends" : "findings depend";
        notices.line(String.format(Locale.ROOT, "%,d %s on it%s", dependents.size(), depend, more(dependents)));
        counts.forEach((tie, count) -> notices.line(String.format(Locale.ROOT, "%,6d  %s", count, tie.words(subject))));
    }

    private String more(List<Dependent> dependents) {
        return dependents.isEmpty()
                ? ""
                : dependents.size() > listing.limit() ? ", of which the first are listed (--limit):" : ":";
    }
}
