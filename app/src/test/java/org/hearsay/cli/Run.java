package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command line in this process, with real streams.
 *
 * @param exit the exit code
 * @param out all of standard output
 * @param err all of standard error
 */
record Run(int exit, String out, String err) {
    static final Screen FILES = new Screen(Screen.Output.FILE, false, 80, true);
    static final Screen TERMINAL = new Screen(Screen.Output.TERMINAL, true, 80, true);

    static Run of(String... arguments) {
        return of(FILES, "", arguments);
    }

    static Run of(Screen screen, String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return of(screen, in, out, arguments);
    }

    /** A run whose output goes to {@code out}; what arrives there is told when it keeps it. */
    static Run of(Screen screen, String in, OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                screen);
        int exit = new Main(console).run(arguments);
        String written = out instanceof ByteArrayOutputStream kept ? kept.toString(StandardCharsets.UTF_8) : "";
        return new Run(exit, written, err.toString(StandardCharsets.UTF_8));
    }
}
