package org.hearsay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --threads}, for each command that reads pages at once. */
final class ThreadsChoice {
    /** More than any machine has cores; many more would only fill its memory. */
    private static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages to read at once (default: one for each core).")
    private int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST);

    /** How many, from 1 to {@link #MOST}; others are wrong usage. */
    int count(CommandLine command) {
        if (threads < 1 || threads > MOST) {
            throw new ParameterException(command, "--threads must be from 1 to " + MOST + ", not " + threads);
        }
        return threads;
    }
}
