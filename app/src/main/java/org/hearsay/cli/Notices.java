package org.hearsay.cli;

import java.io.PrintStream;
import org.hearsay.view.PrintableText;

/**
 * Lines for the person who watches standard error, and a bar below them while there is one.
 *
 * <p><b>Threads:</b> thread-safe: the bar is drawn by a thread of its own.
 */
final class Notices {
    private static final String ERASE_LINE = "\r\u001b[K";
    private final PrintStream err;
    private boolean barShown;

    Notices(PrintStream err) {
        this.err = err;
    }

    /** Prints one line, made harmless. */
    synchronized void line(String text) {
        eraseBar();
        err.print(PrintableText.of(text) + "\n");
        err.flush();
    }

    /** Draws the bar in place of the one before. */
    synchronized void bar(String drawn) {
        err.print(ERASE_LINE + drawn);
        err.flush();
        barShown = true;
    }

    /** Takes the bar away. */
    synchronized void eraseBar() {
        if (barShown) {
            err.print(ERASE_LINE);
            err.flush();
            barShown = false;
        }
    }
}
