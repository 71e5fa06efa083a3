package org.hearsay.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who was quoted by whom: "The paper quoted Ann as saying it rained", "Ann was quoted (by the paper) as saying it
 * rained". What the paper says is that Ann said it; so there are two statements, one inside the other.
 *
 * <p><b>Threads:</b> one per passage. <b>Source:</b> PolNeAR, where "Ann as saying it rained" is the content of "quoted".
 */
final class QuotedSources {
    private static final String QUOTING_RULE = "source-quoting-source";
    static final String QUOTED_RULE = "source-as-saying-content";
    private final Passage passage;
    private final SourceFinder sources;
    private final PassageFindings findings;
    private @Nullable Range quoted;

    QuotedSources(Passage passage, SourceFinder sources, PassageFindings findings) {
        this.passage = passage;
        this.sources = sources;
        this.findings = findings;
    }

    /** Reads a cue that quotes, or the "as saying" after it, up to a limit; false for any other cue. */
    boolean read(VerbGroup group, int limit) {
        if (group.voice() == VerbGroup.Voice.AS_SAYING) {
            said(group, limit);
            return true;
        }
        if (!group.verb().takes(CueFrame.QUOTE)) {
            return false;
        }
        Range subject = sources.left(passage, group.from(), findings.done());
        int as = VerbGroupFinder.asSaying(passage, group.to());
        if (subject != null && as > group.to() && as < limit) {
            quote(group, subject, as, limit);
        }
        return true;
    }

    private void quote(VerbGroup group, Range subject, int as, int limit) {
        boolean passive = group.voice() == VerbGroup.Voice.PASSIVE;
        Range agent = passive ? sources.right(passage, group.to(), as) : subject;
        Range said = new Range(passive ? as : group.to(), limit);
        quoted = passive ? subject : new Range(group.to(), as);
        if (agent != null) {
            add(group, agent, passive ? List.of(subject, said) : List.of(said), QUOTING_RULE);
        }
    }

    private void said(VerbGroup group, int limit) {
        boolean whole = group.verb().takes(CueFrame.QUOTE);
        Range source = whole ? sources.left(passage, group.from(), findings.done()) : quoted;
        if (source != null && group.to() < limit) {
            add(group, source, List.of(new Range(group.to(), limit)), QUOTED_RULE);
        }
        quoted = null;
    }

    private void add(VerbGroup group, Range source, List<Range> content, String rule) {
        findings.add(group, source, content, rule);
        findings.doneUntil(group.to());
        findings.holdUntil(content.get(content.size() - 1).to());
    }
}
