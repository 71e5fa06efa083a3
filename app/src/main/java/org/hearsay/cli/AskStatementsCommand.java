package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.statement.Stance;
import org.hearsay.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that asks a ledger for statements by their words and filters. */
@Command(
        footer = {
            "",
            "All words must be there, in the content or the speaker's name; words in",
            "quotation marks one behind the other; -word must not; word* stands for any end.",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 the ledger or the machine failed."
        })
abstract class AskStatementsCommand extends AskCommand {
    private final List<Stance> usual;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words to be found; none for all statements.")
    private List<String> words = List.of();

    @Mixin
    private StatementChoice filters = new StatementChoice();

    /** @param usual stances where none is asked for; empty for all */
    AskStatementsCommand(Console console, List<Stance> usual) {
        super(console);
        this.usual = List.copyOf(usual);
    }

    /** The answer to a search. */
    abstract Listing ask(Ledger ledger, StatementSearch search);

    @Override
    final Listing ask(Ledger ledger, int limit) {
        return ask(ledger, filters.search(words, usual, limit));
    }
}
