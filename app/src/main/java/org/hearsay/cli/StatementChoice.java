package org.hearsay.cli;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The filters of each command that asks for statements. */
final class StatementChoice {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Only who has these words in the name.")
    private @Nullable String speaker;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only publishers with these words in the name.")
    private @Nullable String publisher;

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

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            converter = Words.Kind.class,
            completionCandidates = Words.Kind.class,
            description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<StatementKind> kinds = List.of();

    @Option(
            names = "--source-type",
            split = ",",
            paramLabel = "TYPE",
            converter = Words.Source.class,
            completionCandidates = Words.Source.class,
            description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<SourceType> sourceTypes = List.of();

    @Option(
            names = "--stance",
            split = ",",
            paramLabel = "STANCE",
            converter = Words.StanceWord.class,
            completionCandidates = Words.StanceWord.class,
            description = "Only these: ${COMPLETION-CANDIDATES}.")
    private List<Stance> stances = List.of();

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on behind this record.")
    private @Nullable Long after;

    /**
     * The search for these words.
     *
     * @param usual stances where none is asked for
     */
    StatementSearch search(List<String> words, List<Stance> usual, int limit, CommandLine command) {
        try {
            return new StatementSearch(
                    String.join(" ", words),
                    speaker,
                    publisher,
                    from,
                    to,
                    kinds,
                    sourceTypes,
                    stances.isEmpty() ? usual : stances,
                    after,
                    limit);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
