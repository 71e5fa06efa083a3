package org.hearsay.cli;

import java.util.Map;
import java.util.Properties;

/**
 * What stands behind the output streams.
 *
 * <p>Java cannot tell; the launcher {@code ./hearsay} can, and says so in system properties. Started in any other way,
 * Hearsay takes its output for a file. <b>Threads:</b> immutable.
 *
 * @param output what standard output is
 * @param errorIsTerminal whether a person watches standard error
 * @param columns width of the terminal; at least 40
 * @param colours whether the terminal has colours and its owner wants them
 */
record Screen(Output output, boolean errorIsTerminal, int columns, boolean colours) {
    private static final int NARROWEST = 40;
    private static final int USUAL = 80;
    /** Longer lines are hard to read. */
    private static final int WIDEST = 120;

    /** What a stream can lead to. */
    enum Output {
        TERMINAL,
        PIPE,
        FILE
    }

    static Screen of(Properties properties, Map<String, String> environment) {
        Output output =
                switch (properties.getProperty("hearsay.output", "")) {
                    case "terminal" -> Output.TERMINAL;
                    case "pipe" -> Output.PIPE;
                    default -> Output.FILE;
                };
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Screen(
                output,
                properties.getProperty("hearsay.error", "").equals("terminal"),
                columns(properties.getProperty("hearsay.columns", "")),
                !plain);
    }

    /** How wide a page for people is; the same for every file and pipe, whatever terminal is near. */
    int pageColumns() {
        return output == Output.TERMINAL ? columns : USUAL;
    }

    private static int columns(String said) {
        return said.matches("[1-9][0-9]{0,3}") ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(said))) : USUAL;
    }
}
