package org.hearsay.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/**
 * A bar that counts pages, from the second page on.
 *
 * <p>As long as each input turns out to be one page, it knows how many are to come and fills; folders and files of
 * lines it can only count. <b>Threads:</b> one per thread.
 */
final class Progress implements AutoCloseable {
    private static final int UPDATE_MILLIS = 250;
    private static final int CELLS = 20;
    private static final int MINUTE = 60;
    private final Notices notices;
    private final Screen screen;
    private final List<String> inputs;
    private final LongSupplier expected;
    private boolean onePageEach = true;
    private @Nullable ProgressBar bar;
    private int answers;

    Progress(Notices notices, Screen screen, List<String> inputs) {
        this(notices, screen, inputs, () -> -1);
    }

    /** @param expected asked for the number of pages where inputs hold more than one each; below 0 as long as nobody knows */
    Progress(Notices notices, Screen screen, List<String> inputs, LongSupplier expected) {
        this.notices = notices;
        this.screen = screen;
        this.inputs = inputs;
        this.expected = expected;
    }

    /** One more answer is there. */
    void step(Answer answer) {
        onePageEach =
                onePageEach && answers < inputs.size() && inputs.get(answers).equals(answer.place());
        answers++;
        if (bar == null && answers > 1 && wanted(screen)) {
            bar = start();
        }
        if (bar != null) {
            bar.maxHint(onePageEach ? inputs.size() : Math.max(expected.getAsLong(), -1));
            bar.stepTo(answers);
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
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setRenderer(Progress::draw)
                .setConsumer(new DelegatingProgressBarConsumer(notices::bar, screen.columns() - 1))
                .build();
    }

    /** A time as people say it: {@code 42 s}, {@code 3 min}, {@code 2 h 5 min}. */
    private static String left(double seconds) {
        long minutes = Math.round(seconds / MINUTE);
        if (seconds < MINUTE) {
            return Math.round(seconds) + " s";
        }
        return minutes < MINUTE ? minutes + " min" : minutes / MINUTE + " h " + minutes % MINUTE + " min";
    }

    private static String draw(ProgressState state, int cells) {
        long pages = state.getCurrent();
        double seconds = Math.max(state.getElapsedAfterStart().toMillis(), 1) / 1000.0;
        String rate = String.format(Locale.ROOT, "%,.0f a second", pages / seconds);
        String drawn;
        if (state.isIndefinite()) {
            drawn = String.format(Locale.ROOT, "%,d pages read, %s", pages, rate);
        } else {
            int full = (int) (CELLS * Math.min(pages, state.getMax()) / Math.max(state.getMax(), 1));
            drawn = String.format(
                    Locale.ROOT,
                    "[%s%s] %,d of %,d pages read, %s, %s left",
                    "=".repeat(full),
                    " ".repeat(CELLS - full),
                    pages,
                    state.getMax(),
                    rate,
                    left(seconds * (state.getMax() - pages) / Math.max(pages, 1)));
        }
        return drawn.substring(0, Math.min(drawn.length(), cells));
    }
}
