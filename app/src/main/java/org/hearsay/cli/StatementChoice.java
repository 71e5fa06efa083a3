package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.statement.Stance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The filters of each command that asks for statements. */
final class StatementChoice {
    @Mixin
    private StatementTraits traits = new StatementTraits();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            converter = Words.Day.class,
            description = "Only what was published on this day or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Words.Day.class,
            description = "Only what was published on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on behind this record.")
    private @Nullable Long after;

    /**
     * The search for these words.
     *
     * @param usual stances where none is asked for
     * @throws IllegalArgumentException when there is no such search
     */
    StatementSearch search(List<String> words, List<Stance> usual, int limit) {
        return traits.search(String.join(" ", words), new Days(from, to), usual, after, limit);
    }
}
