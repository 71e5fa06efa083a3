package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.correction.Correction;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command by which a person says something about the evidence. */
@Command(footer = {"", "Exit codes: 0 done; 2 wrong usage, or what it is about is not there; 3 the ledger failed."})
abstract class ActCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who says so (default: the user, ${DEFAULT-VALUE}).")
    private String author = "";

    ActCommand(Console console) {
        this.console = console;
    }

    /**
     * Does it.
     *
     * @throws IllegalArgumentException when what it is about is not there
     */
    abstract void act(Ledger ledger, Notices notices);

    @Override
    public final Integer call() {
        try (Ledger ledger = choice.existing()) {
            act(ledger, new Notices(console.err()));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        return ExitCode.ALL_READ;
    }

    final String author() {
        return author;
    }

    final Console console() {
        return console;
    }

    final String location() {
        return choice.location();
    }

    /** Tells what was recorded. */
    static void tell(Notices notices, Correction recorded) {
        notices.line("recorded as number " + recorded.number() + ": "
                + recorded.act().words());
        notices.line("`hearsay undo " + recorded.number() + "` takes it back");
    }
}
