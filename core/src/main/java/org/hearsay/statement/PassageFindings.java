package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What has been found in a passage so far.
 *
 * <p><b>Threads:</b> one per passage.
 */
final class PassageFindings {
    private final Passage passage;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Range lastSource;
    private int begun;
    private int done;
    private int held;

    PassageFindings(Passage passage) {
        this.passage = passage;
    }

    /** The drafts, in the order of their cues. */
    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** The source found last, who may go on speaking. */
    @Nullable
    Range lastSource() {
        return lastSource;
    }

    /** Where the clause of the finding found last begins. */
    int begun() {
        return begun;
    }

    void beginAt(int index) {
        begun = index;
    }

    /** The first token that no finding has used up. */
    int done() {
        return done;
    }

    void doneUntil(int index) {
        done = index;
    }

    /** The end of the content found last, which may hold cues of its own. */
    int held() {
        return held;
    }

    void holdUntil(int index) {
        held = index;
    }

    /** Adds a finding of a rule, unless its source would stand inside its own content. */
    void add(VerbGroup group, @Nullable Range source, List<Range> content, String rule) {
        List<Span> spans = new ArrayList<>();
        for (Range range : content) {
            spans.addAll(passage.spans(range));
        }
        Span cue = passage.span(group.range());
        spans.removeIf(cue::overlaps);
        spans.sort(null);
        Span who = source == null ? null : passage.span(source);
        if (spans.isEmpty() || (who != null && spans.stream().anyMatch(who::overlaps))) {
            return;
        }
        drafts.add(new Draft(who, cue, spans, told(group), Stance.ASSERTS, 1, provenance(rule, group)));
        if (source != null) {
            lastSource = source;
        }
    }

    /** Adds a second source for the content found last, which it handed on to the first ("reports citing Ann"). */
    void relay(VerbGroup group, Range source, String rule) {
        Draft last = drafts.get(drafts.size() - 1);
        Span cue = passage.span(group.range());
        drafts.add(
                new Draft(passage.span(source), cue, last.content(), null, Stance.ASSERTS, 1, provenance(rule, group)));
    }

    private static Provenance provenance(String rule, VerbGroup group) {
        return Provenance.ofRule(rule + "/" + group.verb().lemma());
    }

    private @Nullable Span told(VerbGroup group) {
        boolean tells = group.verb().takes(CueFrame.TELL) && group.voice() != VerbGroup.Voice.PASSIVE;
        Range addressee = tells ? Adjuncts.addressee(passage, group.to()) : null;
        return addressee == null ? null : passage.span(addressee);
    }
}
