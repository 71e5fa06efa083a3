package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks a ledger, or says something to it; a question that cannot be asked is wrong usage. */
abstract class LedgerCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    LedgerCommand(Console console) {
        this.console = console;
    }

    /**
     * Does what the command is for.
     *
     * @throws IllegalArgumentException when there is no such question, or when what it is about is not there
     */
    abstract void run(Ledger ledger);

    @Override
    public final Integer call() {
        try (Ledger ledger = choice.existing()) {
            run(ledger);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        return ExitCode.ALL_READ;
    }

    final Console console() {
        return console;
    }

    final String location() {
        return choice.location();
    }
}
