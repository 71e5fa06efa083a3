package org.hearsay.cli;

import java.util.List;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.ledger.EventSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What events are chosen by, whether they are asked for or exported. */
final class EventTraits {
    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Only events with this in the name or code of who takes part.")
    private @Nullable String participant;

    @Option(names = "--place", paramLabel = "NAME", description = "Only events with this in the place's name.")
    private @Nullable String place;

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            converter = Words.Event.class,
            completionCandidates = Words.Event.class,
            description = "Only events of these types: ${COMPLETION-CANDIDATES}.")
    private List<EventType> types = List.of();

    @Option(
            names = "--factuality",
            split = ",",
            paramLabel = "WORD",
            converter = Words.Fact.class,
            completionCandidates = Words.Fact.class,
            description = "Only events told as: ${COMPLETION-CANDIDATES}.")
    private List<Factuality> factualities = List.of();

    /**
     * The search for these events.
     *
     * @throws IllegalArgumentException when there is no such search
     */
    EventSearch search(Days days, boolean byTime, @Nullable String after, int limit) {
        return new EventSearch(participant, place, days.from(), days.to(), types, factualities, byTime, after, limit);
    }
}
