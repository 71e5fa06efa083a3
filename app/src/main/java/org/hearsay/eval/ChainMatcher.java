package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.SpanMatcher.Candidate;
import org.hearsay.eval.SpanMatcher.Pair;

/**
 * Pairs found with gold statements by the characters of all three parts.
 *
 * <p>A pair is possible when the contents' Dice coefficient is at least {@value #CONTENT_ENOUGH}, or the cues overlap
 * and so do contents or sources; the highest sum of the three coefficients is taken first, then the earlier gold.
 * <b>Threads:</b> stateless. <b>Source:</b> the project's Python scorer of chains.
 */
final class ChainMatcher {
    private static final double CONTENT_ENOUGH = 0.3;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(candidate -> candidate.pair().gold())
            .thenComparingInt(candidate -> candidate.pair().found());

    private ChainMatcher() {}

    static List<Pair> match(List<ScoredStatement> found, List<ScoredStatement> gold) {
        List<Characters> foundParts = found.stream().map(Characters::of).toList();
        List<Characters> goldParts = gold.stream().map(Characters::of).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < gold.size(); j++) {
            for (int i = 0; i < found.size(); i++) {
                Pair pair = new Pair(i, j);
                goldParts
                        .get(j)
                        .likeness(foundParts.get(i))
                        .ifPresent(score -> candidates.add(new Candidate(score, pair)));
            }
        }
        return SpanMatcher.greedy(candidates, BEST_FIRST);
    }

    /**
     * The characters of a statement's parts.
     *
     * @param content of what is quoted
     * @param cue of what shows the quotation
     * @param source of who is quoted
     */
    private record Characters(IndexSet content, IndexSet cue, IndexSet source) {
        static Characters of(ScoredStatement statement) {
            ScoredStatement.Spans spans = statement.spans();
            return new Characters(
                    IndexSet.ofCharacters(spans.content()),
                    IndexSet.ofCharacters(spans.cue()),
                    IndexSet.ofCharacters(spans.source()));
        }

        /** The sum of the coefficients; empty when the two cannot be a pair. */
        Optional<Double> likeness(Characters other) {
            double contents = content.dice(other.content);
            double cues = cue.dice(other.cue);
            double sources = source.dice(other.source);
            boolean possible = contents >= CONTENT_ENOUGH || (cues > 0 && (contents > 0 || sources > 0));
            return possible ? Optional.of(contents + cues + sources) : Optional.empty();
        }
    }
}
