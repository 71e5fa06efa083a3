package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.ledger.EventSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The filters of each command that asks for events. */
final class EventChoice {
    @Option(names = "--who", paramLabel = "NAME", description = "Only with this in the name or code of who takes part.")
    private @Nullable String participant;

    @Option(names = "--place", paramLabel = "NAME", description = "Only with this in the place's name.")
    private @Nullable String place;

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

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            converter = Words.Event.class,
            completionCandidates = Words.Event.class,
            description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<EventType> types = List.of();

    @Option(
            names = "--factuality",
            split = ",",
            paramLabel = "WORD",
            converter = Words.Fact.class,
            completionCandidates = Words.Fact.class,
            description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<Factuality> factualities = List.of();

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on behind this record.")
    private @Nullable String after;

    EventSearch search(boolean byTime, int limit, CommandLine command) {
        try {
            return new EventSearch(participant, place, from, to, types, factualities, byTime, after, limit);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
