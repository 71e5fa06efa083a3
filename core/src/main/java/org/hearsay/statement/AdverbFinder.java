package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody unnamed said by the adverb that tells so, where nothing else has made a cue of it: "Ann reportedly
 * left"; inside what another says too.
 *
 * <p><b>Threads:</b> immutable.
 */
final class AdverbFinder {
    static final String RULE = "adverb-without-source";
    private final List<Draft> known;

    /**
     * A finder.
     *
     * @param known what has been found
     */
    AdverbFinder(List<Draft> known) {
        this.known = List.copyOf(known);
    }

    /** The drafts of a passage, in the order of their adverbs. */
    List<Draft> find(Passage passage) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (passage.means(i, WordClass.REPORTED)) {
                Span adverb = passage.token(i).span();
                List<Span> content = without(adverb, content(passage, adverb));
                if (!content.isEmpty() && known.stream().noneMatch(draft -> isPart(draft, adverb))) {
                    found.add(new Draft(null, adverb, content, null, Stance.ASSERTS, 1, Provenance.ofRule(RULE)));
                }
            }
        }
        return found;
    }

    private static boolean isPart(Draft draft, Span adverb) {
        return overlaps(draft.cue(), adverb) || overlaps(draft.source(), adverb);
    }

    private static boolean overlaps(@Nullable Span one, Span other) {
        return one != null && one.overlaps(other);
    }

    /** What holds the adverb: the smallest content around it, within the passage; else the whole passage. */
    private List<Span> content(Passage passage, Span adverb) {
        Span whole = passage.span(new Range(0, Math.max(1, passage.endOfWords())));
        return known.stream()
                .filter(draft -> draft.holds(adverb))
                .min(Comparator.comparingInt(Draft::length))
                .map(draft -> draft.content().stream()
                        .map(part -> common(part, whole))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of(whole));
    }

    private static Optional<Span> common(Span one, Span other) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static List<Span> without(Span adverb, List<Span> spans) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            if (!span.contains(adverb)) {
                left.add(span);
                continue;
            }
            if (span.start() < adverb.start() - 1) {
                left.add(new Span(span.start(), adverb.start() - 1));
            }
            if (adverb.end() + 1 < span.end()) {
                left.add(new Span(adverb.end() + 1, span.end()));
            }
        }
        return left;
    }
}
