package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.actor.ActorOverlay;
import org.hearsay.ledger.PageTrace;
import org.hearsay.reading.ReaderKind;
import org.hearsay.trace.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --reader} and {@code --actors}, for each command that reads pages. */
final class ReaderChoice {
    @Option(
            names = "--reader",
            paramLabel = "READER",
            defaultValue = "learned",
            converter = Words.Reader.class,
            completionCandidates = Words.Reader.class,
            description = "Who finds the statements: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReaderKind reader = Hearsay.DEFAULT_READER;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Names of actors of your own, before the built-in ones: lines of names, code, from, until.")
    private @Nullable Path actors;

    Hearsay load(CommandLine command) {
        return Hearsay.load(reader, overlay(command));
    }

    /** What reads, beside the model: the version of this program, and the digest of the names of one's own. */
    String build() {
        try {
            return actors == null
                    ? Main.version()
                    : Main.version() + " with actors " + PageTrace.digest(Files.readAllBytes(actors));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private ActorOverlay overlay(CommandLine command) {
        if (actors == null) {
            return ActorOverlay.NONE;
        }
        ActorOverlay overlay = ActorOverlay.read(actors);
        List<Problem> problems = overlay.problems();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> command.getErr().println(problem.line()));
            throw new ParameterException(
                    command, "--actors cannot be used: " + problems.size() + " fault(s) in " + actors);
        }
        return overlay;
    }
}
