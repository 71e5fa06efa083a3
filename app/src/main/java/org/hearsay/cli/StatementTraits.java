package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What statements are chosen by, whether they are asked for or exported. */
final class StatementTraits {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Only who has these words in the name.")
    private @Nullable String speaker;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only publishers with these words in the name.")
    private @Nullable String publisher;

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

    /**
     * The search for these statements.
     *
     * @param usual stances where none is asked for
     * @throws IllegalArgumentException when there is no such search
     */
    StatementSearch search(String words, Days days, List<Stance> usual, @Nullable Long after, int limit) {
        return new StatementSearch(
                words,
                speaker,
                publisher,
                days.from(),
                days.to(),
                kinds,
                sourceTypes,
                stances.isEmpty() ? usual : stances,
                after,
                limit);
    }
}
