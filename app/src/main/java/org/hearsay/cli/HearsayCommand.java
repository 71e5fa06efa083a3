package org.hearsay.cli;

import java.util.concurrent.Callable;
import org.hearsay.Hearsay;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code hearsay} without a command. */
@Command(
        name = "hearsay",
        description = "Reads news so that every claim keeps its source.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Completion for bash and zsh: source <(hearsay generate-completion)"})
final class HearsayCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new Missing(spec.commandLine());
    }

    /** No command was given, so the list of commands is the answer. */
    static final class Missing extends ParameterException {
        private Missing(CommandLine command) {
            super(command, "a command is missing");
        }
    }

    /** The version that the jar says it has, and the model that reads where no other reader is asked for. */
    static final class Version implements IVersionProvider {
        private static final int SHORT = 12;

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            String digest = Hearsay.load().modelDigest();
            return new String[] {
                "hearsay " + (version == null ? "(not built)" : version),
                "model " + (digest == null ? "none, read by rules" : digest.substring(0, SHORT) + " (" + digest + ")")
            };
        }
    }
}
