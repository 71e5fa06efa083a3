package org.hearsay.cli;

import java.util.Locale;
import org.hearsay.ledger.LedgerException;
import org.hearsay.view.PrintableText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person why a command could not be done, without a stack trace. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        if (mistake instanceof HearsayCommand.Missing) {
            command.usage(command.getErr());
            return ExitCode.WRONG_USAGE;
        }
        say(String.valueOf(mistake.getMessage()));
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof AnswerWriter.OutputFailure failure) {
            String reason = failure.reason();
            if (!readerWentAway(reason)) {
                say("cannot write the output: " + reason);
            }
        } else if (fault instanceof LedgerException failure) {
            say(String.valueOf(failure.getMessage()));
        } else {
            say("Hearsay failed; please report it: " + fault);
        }
        return ExitCode.MACHINE_FAILED;
    }

    int outOfMemory() {
        say("memory ran out; more is given by HEARSAY_JAVA_OPTS=-Xmx2g");
        return ExitCode.MACHINE_FAILED;
    }

    /** {@code hearsay read news/ | head} is no failure to speak of. */
    private boolean readerWentAway(String reason) {
        return console.screen().output() == Screen.Output.PIPE
                || reason.toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    private void say(String text) {
        console.err().print("hearsay: " + PrintableText.of(text) + "\n");
    }
}
