package org.hearsay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.statement.Stance;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay claims}: asks a ledger. */
@Command(
        name = "claims",
        description = "Find what is claimed to be so: statements that assert, deny, allege or predict.",
        footer = {
            "",
            "All words must be there, in the content or the speaker's name; words in quotation",
            "marks one behind the other; -word must not; word* stands for any end.",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 the ledger or the machine failed."
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words to be found; none for all statements.")
    private List<String> words = List.of();

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Mixin
    private StatementChoice filters = new StatementChoice();

    @Mixin
    private ListingChoice listing = new ListingChoice();

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StatementSearch search = filters.search(
                words,
                List.of(Stance.ASSERTS, Stance.DENIES, Stance.ALLEGES, Stance.PREDICTS),
                listing.limit(),
                spec.commandLine());
        try (Ledger ledger = choice.existing()) {
            listing.print(console, Listing.ofStatements(ledger.statements(search)));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        return ExitCode.ALL_READ;
    }
}
