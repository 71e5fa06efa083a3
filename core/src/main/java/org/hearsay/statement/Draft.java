package org.hearsay.statement;

import java.util.Collections;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A statement before it has a name, a kind and a place among the others.
 *
 * @param source the source's words, if the text gives one
 * @param cue the cue's words; absent for a quotation whose speaker is carried over
 * @param content the content, in order
 * @param addressee who is told, if the text says so
 * @param stance what the source does with the content; asserts until {@link StanceReader} has read it
 * @param probability that it is a statement, as a model sees it; 1 where a rule decided
 * @param provenance which rule or model found it
 */
record Draft(
        @Nullable Span source,
        @Nullable Span cue,
        List<Span> content,
        @Nullable Span addressee,
        Stance stance,
        double probability,
        Provenance provenance) {
    Draft {
        content = List.copyOf(content);
    }

    /** Id of the rule. */
    String rule() {
        return provenance.rule();
    }

    Draft withContent(List<Span> spans) {
        return new Draft(source, cue, spans, addressee, stance, probability, provenance);
    }

    Draft withoutSource() {
        return new Draft(null, cue, content, addressee, stance, probability, provenance);
    }

    Draft withStance(Stance other) {
        return new Draft(source, cue, content, addressee, other, probability, provenance);
    }

    Draft withAddressee(@Nullable Span told) {
        return new Draft(source, cue, content, told, stance, probability, provenance);
    }

    /** From the content's first character to its last. */
    Span extent() {
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }

    /** Whether one part of the content holds a span; found by bisection. */
    boolean holds(Span span) {
        int found = Collections.binarySearch(content, span);
        int next = -found - 1;
        return found >= 0
                || (next < content.size() && content.get(next).contains(span))
                || (next > 0 && content.get(next - 1).contains(span));
    }

    /** How many characters the content has. */
    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }

    /** How many characters of some spans the content holds; each costs a bisection. */
    int shared(List<Span> spans) {
        int shared = 0;
        for (Span span : spans) {
            int at = Collections.binarySearch(content, span);
            int first = Math.max(0, (at < 0 ? -at - 1 : at) - 1);
            for (int i = first; i < content.size() && content.get(i).start() < span.end(); i++) {
                Span part = content.get(i);
                shared += Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.start(), span.start()));
            }
        }
        return shared;
    }
}
