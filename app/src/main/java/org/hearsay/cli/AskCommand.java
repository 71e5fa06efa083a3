package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.Listing;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks a ledger and lists the answer. */
@Command(footer = {"", "Exit codes: 0 done; 2 wrong usage; 3 the ledger or the machine failed."})
abstract class AskCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Mixin
    private ListingChoice listing = new ListingChoice();

    AskCommand(Console console) {
        this.console = console;
    }

    /**
     * The answer.
     *
     * @param limit how many rows at most
     * @param command for what is wrong with the question; an {@link IllegalArgumentException} is wrong usage too
     */
    abstract Listing ask(Ledger ledger, int limit, CommandLine command);

    @Override
    public final Integer call() {
        try (Ledger ledger = choice.existing()) {
            listing.print(console, ask(ledger, listing.limit(), spec.commandLine()));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        return ExitCode.ALL_READ;
    }
}
