package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.export.ExportFilter;
import org.hearsay.ledger.EventSearch;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters of exports: those of the commands that ask, for statements and events together. */
final class ExportChoice {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Only who has these words in the name.")
    private @Nullable String speaker;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only publishers with these words in the name.")
    private @Nullable String publisher;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Words.Day.class,
            description = "Only statements published, and events that happen, on this day or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Words.Day.class,
            description = "The same, on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            converter = Words.Kind.class,
            completionCandidates = Words.Kind.class,
            description = "Only statements of these kinds: ${COMPLETION-CANDIDATES}.")
    private List<StatementKind> kinds = List.of();

    @Option(
            names = "--source-type",
            split = ",",
            paramLabel = "TYPE",
            converter = Words.Source.class,
            completionCandidates = Words.Source.class,
            description = "Only statements of such sources: ${COMPLETION-CANDIDATES}.")
    private List<SourceType> sourceTypes = List.of();

    @Option(
            names = "--stance",
            split = ",",
            paramLabel = "STANCE",
            converter = Words.StanceWord.class,
            completionCandidates = Words.StanceWord.class,
            description = "Only statements of these stances: ${COMPLETION-CANDIDATES}.")
    private List<Stance> stances = List.of();

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Only events with this in the name or code of who takes part.")
    private @Nullable String participant;

    @Option(names = "--place", paramLabel = "NAME", description = "Only events with this in the place's name.")
    private @Nullable String place;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Only events in this country, by its two letters (ISO 3166-1).")
    private @Nullable String country;

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

    ExportFilter filter() {
        return new ExportFilter(
                new StatementSearch("", speaker, publisher, from, to, kinds, sourceTypes, stances, null, 1),
                new EventSearch(participant, place, from, to, types, factualities, false, null, 1),
                country);
    }
}
