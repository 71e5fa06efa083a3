package org.hearsay.view;

import org.hearsay.reading.Reading;

/**
 * A reading as JSON, as the public contract says ({@code hearsay-reading/1}).
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class ReadingJson {
    /** The reading on one line, without a line break. */
    public String line(Reading reading) {
        return "{\"id\":\"" + reading.article().id() + "\"}";
    }
}
