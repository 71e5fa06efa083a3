package org.hearsay.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gleans what the model passed over: quotations for which a trusted rule names a speaker, the paragraphs in which a
 * quotation goes on, and the sources that a source cites.
 *
 * <p>What the model found stays as it is; no gleaned content shares a character with a part of it.
 * <b>Threads:</b> one per article.
 */
final class QuotationGleaner {
    /** Rules below it are right too seldom to be heard where a model that saw the same words found nothing. */
    private static final double LEAST_CONFIDENCE = 0.85;

    /** "The paper reports, citing Ann": so many characters may stand between the two cues. */
    private static final int NEAR = 40;

    private final String text;
    private final Quotations quotations;
    private final RuleBook rules;
    private final BitSet taken = new BitSet();

    QuotationGleaner(String text, Quotations quotations, RuleBook rules) {
        this.text = text;
        this.quotations = quotations;
        this.rules = rules;
    }

    /**
     * All drafts of an article.
     *
     * @param passages its passages, in order
     * @param byRule what the rules find in each passage
     * @param learned what the model found
     */
    List<Draft> glean(List<Passage> passages, List<List<Draft>> byRule, List<Draft> learned) {
        learned.forEach(this::take);
        List<Draft> all = new ArrayList<>(learned);
        byRule.stream()
                .flatMap(List::stream)
                .filter(draft -> isMissing(draft) || isPulled(draft, learned))
                .forEach(draft -> {
                    take(draft);
                    all.add(draft);
                });
        byRule.stream()
                .flatMap(List::stream)
                .map(draft -> relayed(draft, learned))
                .flatMap(Optional::stream)
                .forEach(all::add);
        byRule.stream()
                .flatMap(List::stream)
                .filter(draft -> isQuotedInside(draft, learned))
                .forEach(all::add);
        List<Draft> known = List.copyOf(all);
        byRule.forEach(passage -> passage.stream()
                .filter(draft -> isReporter(draft, passage, known))
                .forEach(all::add));
        return new PassageDrafts(passages, LoneWordFinder.complete(passages, all)).carried();
    }

    private boolean isMissing(Draft draft) {
        return draft.source() != null
                && StatementAssembler.kind(text, quotations, draft) == StatementKind.DIRECT
                && rules.confidence(draft) >= LEAST_CONFIDENCE
                && parts(draft).allMatch(this::isFree);
    }

    /** Whether it is a pulled quote whose words nobody else has said and whose name nobody has made a source of. */
    private static boolean isPulled(Draft draft, List<Draft> learned) {
        Span name = draft.source();
        return name != null
                && draft.rule().equals(SignatureFinder.RULE)
                && learned.stream()
                        .noneMatch(other -> (other.source() != null
                                        && other.source().overlaps(name))
                                || (2 * other.shared(draft.content()) > draft.length() && !isInside(other, draft)));
    }

    private static boolean isInside(Draft inner, Draft outer) {
        return inner.cue() != null && outer.holds(inner.cue());
    }

    /**
     * What a rule found behind "citing", with the content that the model gave to the one who cites; nothing where the
     * model has read these words itself, or nothing like that content.
     */
    private Optional<Draft> relayed(Draft draft, List<Draft> learned) {
        Span cue = draft.cue();
        if (cue == null || !draft.rule().startsWith(PassageAttributor.RELAY_RULE) || !isFree(cue)) {
            return Optional.empty();
        }
        return learned.stream()
                .filter(citing -> citing.content().stream().anyMatch(draft.extent()::overlaps))
                .filter(citing -> apart(citing.cue(), cue) <= NEAR)
                .min(Comparator.comparingInt(citing -> apart(citing.cue(), cue)))
                .map(citing -> draft.withContent(citing.content()));
    }

    /** Whether a rule found who reports what is known only from the one whom that report cites. */
    private boolean isReporter(Draft draft, List<Draft> passage, List<Draft> known) {
        Span cue = draft.cue();
        Span source = draft.source();
        return cue != null
                && source != null
                && isFree(cue)
                && passage.stream()
                        .filter(other -> other.rule().startsWith(PassageAttributor.RELAY_RULE))
                        .filter(other -> other.content().equals(draft.content()) && apart(other.cue(), cue) <= NEAR)
                        .anyMatch(cited -> known.stream().anyMatch(other -> isOf(other, cited)))
                && known.stream().noneMatch(other -> overlaps(other.source(), source));
    }

    private static boolean isOf(Draft other, Draft cited) {
        return cited.cue() != null && overlaps(other.cue(), cited.cue());
    }

    private static boolean overlaps(@Nullable Span one, Span other) {
        return one != null && one.overlaps(other);
    }

    /** Whether a rule found whom somebody quotes "as saying" it, in words that the model gave to the one who quotes. */
    private static boolean isQuotedInside(Draft draft, List<Draft> learned) {
        Span cue = draft.cue();
        return cue != null
                && draft.rule().startsWith(QuotedSources.QUOTED_RULE)
                && learned.stream()
                        .noneMatch(other -> other.cue() != null && other.cue().overlaps(cue))
                && learned.stream().anyMatch(other -> other.holds(cue));
    }

    private static int apart(@Nullable Span one, Span other) {
        if (one == null) {
            return Integer.MAX_VALUE;
        }
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private void take(Draft draft) {
        parts(draft).forEach(span -> taken.set(span.start(), span.end()));
    }

    private boolean isFree(Span span) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private static Stream<Span> parts(Draft draft) {
        Stream<Span> cue = Stream.ofNullable(draft.cue());
        return Stream.concat(cue, draft.content().stream());
    }
}
