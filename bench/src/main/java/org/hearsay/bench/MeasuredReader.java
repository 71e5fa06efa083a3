package org.hearsay.bench;

import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.page.Page;

/**
 * A reader whose speed is measured, and what the project asks of it.
 *
 * @param name for people
 * @param hearsay the reader itself
 * @param options what chooses it on the command line
 * @param articles articles of PolNeAR dev a CPU second, from text, on one thread
 * @param megabytes peak memory of the command line
 * @param firstAnswer CPU seconds of {@code ./hearsay read} on one page
 */
public record MeasuredReader(
        String name, Hearsay hearsay, List<String> options, Bar articles, Bar megabytes, Bar firstAnswer) {
    public MeasuredReader {
        options = List.copyOf(options);
    }

    /** The readers of this build, the default one first. */
    public static List<MeasuredReader> all() {
        return List.of(new MeasuredReader(
                "rules", Hearsay.load(), List.of(), Bar.atLeast(200), Bar.atMost(300), Bar.atMost(1)));
    }

    /** Reads a page; gives the number of statements. */
    public int read(Page page) {
        return hearsay.read(page).statements().size();
    }
}
