package org.hearsay.cli;

import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import picocli.CommandLine.Option;

/** {@code --reader}, for each command that reads pages. */
final class ReaderChoice {
    @Option(
            names = "--reader",
            paramLabel = "READER",
            converter = Words.Reader.class,
            completionCandidates = Words.Reader.class,
            description = "Who finds the statements: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReaderKind reader = Hearsay.DEFAULT_READER;

    Hearsay load() {
        return Hearsay.load(reader);
    }
}
