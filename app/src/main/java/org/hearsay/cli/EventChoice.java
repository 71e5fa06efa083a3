package org.hearsay.cli;

import java.time.LocalDate;
import org.hearsay.ledger.EventSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The filters of each command that asks for events. */
final class EventChoice {
    @Mixin
    private EventTraits traits = new EventTraits();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Words.Day.class,
            description = "Only what happens on this day or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Words.Day.class,
            description = "Only what happens on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on behind this record.")
    private @Nullable String after;

    /**
     * The search for these events.
     *
     * @throws IllegalArgumentException when there is no such search
     */
    EventSearch search(boolean byTime, int limit) {
        return traits.search(new Days(from, to), byTime, after, limit);
    }
}
