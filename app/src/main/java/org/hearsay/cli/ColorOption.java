package org.hearsay.cli;

import picocli.CommandLine.Option;

/** {@code --color}, for each command that shows what it found in pages. */
final class ColorOption {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Words.Color.class,
            completionCandidates = Words.Color.class,
            description = "When text has colours: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ColorChoice when = ColorChoice.AUTO;

    boolean on(Screen screen) {
        return when.on(screen);
    }
}
