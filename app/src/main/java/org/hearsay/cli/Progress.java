package org.hearsay.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar that counts pages, from the second page on.
 *
 * <p>How many pages are to come is known only when they have come, so it counts and does not fill. <b>Threads:</b> one
 * per thread.
 */
final class Progress implements AutoCloseable {
    private static final int TWICE_A_SECOND_MILLIS = 500;
    private final Notices notices;
    private final Screen screen;
    private @Nullable ProgressBar bar;
    private long pages;

    Progress(Notices notices, Screen screen) {
        this.notices = notices;
        this.screen = screen;
    }

    /** One more page is done. */
    void step() {
        pages++;
        if (pages == 2 && wanted(screen)) {
            bar = start();
            bar.step();
        }
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            notices.eraseBar();
        }
    }

    /** A bar in a pipe's log is noise, and one between the pages of a terminal is in their way. */
    private static boolean wanted(Screen screen) {
        return screen.errorIsTerminal() && screen.output() == Screen.Output.FILE;
    }

    private ProgressBar start() {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" pages", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(TWICE_A_SECOND_MILLIS)
                .showSpeed()
                .setConsumer(new DelegatingProgressBarConsumer(notices::bar, screen.columns() - 1))
                .build();
    }
}
