package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The entry of the command line, and the list of its commands. */
public final class Main {
    private static final String COMPLETION = "generate-completion";
    private static final List<String> VERSION = List.of("--version", "-V");
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
            return commands(failures, arguments).execute(arguments);
        } catch (OutOfMemoryError tooLittle) {
            return failures.outOfMemory();
        }
    }

    private CommandLine commands(Failures failures, String... arguments) {
        CommandLine commands = new CommandLine(new HearsayCommand())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new EvalCommand());
        if (List.of(arguments).contains(COMPLETION)) {
            // a large class, which no other run has to load
            commands.addSubcommand(COMPLETION, new AutoComplete.GenerateCompletion());
        }
        if (Stream.of(arguments).anyMatch(VERSION::contains)) {
            // the model has to be loaded for it, and a provider in the annotation is asked at every start
            HearsayCommand.Version version = new HearsayCommand.Version();
            commands.getCommandSpec().versionProvider(version);
            commands.getSubcommands().values().forEach(each -> each.getCommandSpec()
                    .versionProvider(version));
        }
        return commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
