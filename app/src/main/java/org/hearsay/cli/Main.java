package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

    /** The version that the jar says it has. */
    static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** All commands by their names, in the order of the help. */
    private Map<String, Supplier<Object>> known() {
        Map<String, Supplier<Object>> known = new LinkedHashMap<>();
        known.put("read", () -> new ReadCommand(console));
        known.put("explain", () -> new ExplainCommand(console));
        known.put("add", () -> new AddCommand(console));
        known.put("search", () -> new SearchCommand(console));
        known.put("claims", () -> new ClaimsCommand(console));
        known.put("speakers", () -> new SpeakersCommand(console));
        known.put("events", () -> new EventsCommand(console));
        known.put("timeline", () -> new TimelineCommand(console));
        known.put("revisions", () -> new RevisionsCommand(console));
        known.put("withdraw", () -> new WithdrawCommand(console));
        known.put("edit", () -> EditCommand.of(console));
        known.put("edits", () -> new EditsCommand(console));
        known.put("undo", () -> new UndoCommand(console));
        known.put("erase", () -> new EraseCommand(console));
        known.put("export", () -> new ExportCommand(console));
        known.put("backup", () -> new BackupCommand(console));
        known.put("verify", () -> new VerifyCommand(console));
        known.put("eval", EvalCommand::new);
        return known;
    }

    private CommandLine commands(Failures failures, String... arguments) {
        CommandLine commands = new CommandLine(new HearsayCommand());
        Map<String, Supplier<Object>> known = known();
        String asked = arguments.length == 0 ? "" : arguments[0];
        // a command that is asked for is the only one to be looked at, so that none slows another's start
        known.forEach((name, made) -> {
            if (name.equals(asked) || !known.containsKey(asked)) {
                commands.addSubcommand(made.get());
            }
        });
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
