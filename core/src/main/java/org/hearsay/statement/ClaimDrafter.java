package org.hearsay.statement;

import java.util.List;
import java.util.Optional;
import org.hearsay.encoder.Word;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Turns settled claims on words into drafts on characters.
 *
 * <p><b>Threads:</b> immutable; one per article.
 */
final class ClaimDrafter {
    static final String RULE = "encoder";
    static final String INNER_RULE = "encoder-inner";
    private static final String FINDER = "learned";
    private final List<Word> words;
    private final String modelDigest;

    ClaimDrafter(List<Word> words, String modelDigest) {
        this.words = words;
        this.modelDigest = modelDigest;
    }

    Draft draft(Claim claim) {
        return new Draft(
                optional(claim.source()),
                span(claim.cue()),
                claim.content().ranges().stream()
                        .flatMap(range -> withoutBreaks(range).stream())
                        .map(this::span)
                        .toList(),
                optional(claim.addressee()),
                Stance.ASSERTS,
                claim.sign().probability(),
                new Provenance(FINDER, claim.sign().inner() ? INNER_RULE : RULE, modelDigest));
    }

    private @Nullable Span optional(@Nullable Range range) {
        return range == null ? null : span(range);
    }

    private Span span(Range range) {
        return new Span(
                words.get(range.from()).span().start(),
                words.get(range.to() - 1).span().end());
    }

    /** A run without the breaks at its ends; nothing when it holds nothing else. */
    private Optional<Range> withoutBreaks(Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to && words.get(from).isBreak()) {
            from++;
        }
        while (to > from && words.get(to - 1).isBreak()) {
            to--;
        }
        return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }
}
