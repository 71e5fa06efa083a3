package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The entry of the command line, and the list of its commands. */
public final class Main {
    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        System.exit(new Main(Console.ofProcess()).run(arguments));
    }

    /** Runs one command; gives its {@link ExitCode}. */
    int run(String... arguments) {
        Failures failures = new Failures(console);
        try {
            return commands(failures).execute(arguments);
        } catch (OutOfMemoryError tooLittle) {
            return failures.outOfMemory();
        }
    }

    private CommandLine commands(Failures failures) {
        return new CommandLine(new HearsayCommand())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new EvalCommand())
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
