package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.export.ExportFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The filters of exports: those of the commands that ask, for statements and events together. */
final class ExportChoice {
    @Mixin
    private StatementTraits statements = new StatementTraits();

    @Mixin
    private EventTraits events = new EventTraits();

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
            names = "--country",
            paramLabel = "CODE",
            description = "Only events in this country, by its two letters (ISO 3166-1).")
    private @Nullable String country;

    ExportFilter filter() {
        Days days = new Days(from, to);
        return new ExportFilter(
                statements.search("", days, List.of(), null, 1), events.search(days, false, null, 1), country);
    }
}
