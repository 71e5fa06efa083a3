package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes the contents of one passage to their sources, cue by cue from left to right.
 *
 * <p><b>Threads:</b> immutable.
 */
final class PassageAttributor {
    private static final int SHORTEST_FRONT = 2;
    /** Id of the rule for "the paper reports citing Ann". */
    static final String RELAY_RULE = "content-citing-source";

    private final VerbGroupFinder groups;
    private final SourceFinder sources = new SourceFinder();
    private final ContentFinder contents = new ContentFinder();
    private final SourceTyper typer;

    PassageAttributor(Lexicon lexicon) {
        this.groups = new VerbGroupFinder(lexicon);
        this.typer = new SourceTyper(lexicon);
    }

    /** The drafts of a passage, in the order of their cues. */
    List<Draft> attribute(Passage passage) {
        Cues cues = new Cues(passage, groups.find(passage), sources);
        Work work = new Work(passage, cues);
        for (int i = 0; i < cues.size(); i++) {
            work.read(i);
        }
        return work.findings.drafts();
    }

    /** The reading of one passage. */
    private final class Work {
        private final Passage passage;
        private final Cues cues;
        private final PassageFindings findings;
        private final QuotedSources quotes;
        private @Nullable VerbGroup citing;
        private @Nullable Range cited;

        Work(Passage passage, Cues cues) {
            this.passage = passage;
            this.cues = cues;
            this.findings = new PassageFindings(passage);
            this.quotes = new QuotedSources(passage, sources, findings);
        }

        void read(int index) {
            VerbGroup group = cues.get(index);
            if (group.from() < findings.done()) {
                return;
            }
            boolean held = group.from() < findings.held() && !nests(group);
            if (quotes.read(group, cues.limit(index)) || held) {
                return;
            }
            if (group.voice() == VerbGroup.Voice.PASSIVE) {
                passive(group, index);
                return;
            }
            if (group.voice() == VerbGroup.Voice.PHRASE) {
                phrase(group, index);
                return;
            }
            if (relay(group)) {
                return;
            }
            Range source = source(group);
            if (inverted(group, source) || (source != null && trailing(group, source))) {
                return;
            }
            leading(group, index, source);
        }

        /** Whether a cue inside another's content is strong enough to count as a statement of its own. */
        private boolean nests(VerbGroup group) {
            return group.voice() == VerbGroup.Voice.ACTIVE
                    && !group.modal()
                    && (group.verb().takes(CueFrame.SPEECH) || group.verb().takes(CueFrame.TELL));
        }

        /** According to Ann, …; or …, according to Ann. */
        private void phrase(VerbGroup group, int index) {
            Range source = sources.right(passage, group.to(), passage.endOfWords());
            if (source == null) {
                return;
            }
            boolean first = !contents.hasWords(passage, findings.done(), group.from());
            if (!first) {
                front(group, source, source.to(), "content-according-to");
                return;
            }
            Range content = contents.afterComma(passage, source.to(), cues.limit(index));
            if (content != null) {
                findings.add(group, source, List.of(content), "according-to-content");
                findings.doneUntil(content.from());
                findings.holdUntil(content.to());
            }
        }

        /** …, the paper reports citing Ann; or: Citing Ann, the paper reports … */
        private boolean relay(VerbGroup group) {
            if (!group.verb().takes(CueFrame.RELAY) || group.voice() != VerbGroup.Voice.PARTICIPLE) {
                return false;
            }
            boolean first = findings.lastSource() == null;
            int end = first ? contents.comma(passage, group.to()) : passage.endOfWords();
            Range source = sources.right(passage, group.to(), end);
            if (source == null || !(typer.speaks(passage.forms(source)) || (!first && isDocument(source)))) {
                return false;
            }
            if (first) {
                citing = group;
                cited = source;
            } else {
                findings.relay(group, source, RELAY_RULE);
                findings.doneUntil(source.to());
            }
            return true;
        }

        private boolean isDocument(Range source) {
            return typer.type(passage.forms(source)) == SourceType.DOCUMENT;
        }

        /** "…," said Ann. */
        private boolean inverted(VerbGroup group, @Nullable Range left) {
            boolean able = group.verb().takes(CueFrame.SPEECH)
                    && group.range().length() == 1
                    && group.voice() == VerbGroup.Voice.ACTIVE;
            if (!able || !endsFront(group.from())) {
                return false;
            }
            Range source = sources.right(passage, group.to(), passage.size());
            if (source == null) {
                return false;
            }
            boolean closed = left == null && Adjuncts.closesAt(passage, source.to());
            return (endsQuotation(group.from()) || closed) && front(group, source, source.to(), "content-verb-source");
        }

        /** "…," Ann said. */
        private boolean trailing(VerbGroup group, Range source) {
            boolean able = group.verb().takes(CueFrame.SPEECH)
                    || group.verb().takes(CueFrame.TELL)
                    || group.verb().takes(CueFrame.BELIEF);
            boolean adjacent =
                    source.to() == group.from() || (source.to() == group.from() - 1 && !passage.isWord(source.to()));
            boolean ahead = passage.isMark(group.to(), ",:") && passage.quoted(group.to() + 1);
            return able
                    && adjacent
                    && !passage.is(source.from(), WordClass.RELATIVE)
                    && !(ahead && !endsQuotation(source.from()))
                    && endsFront(source.from())
                    && (endsQuotation(source.from()) || Adjuncts.closesAfter(passage, group))
                    && front(group, source, group.to(), "content-source-verb");
        }

        private boolean endsQuotation(int index) {
            return passage.quoted(index - 1) || (passage.quoted(index - 2) && !passage.isWord(index - 1));
        }

        /** Whether a content may end right before a token. */
        private boolean endsFront(int index) {
            boolean mark = passage.quoted(index - 1) || passage.isMark(index - 1, ",—–-?!");
            return mark && index - frontStart(index) > SHORTEST_FRONT;
        }

        private boolean front(VerbGroup group, Range source, int after, String rule) {
            int begin = Math.min(source.from(), group.from());
            Range before = contents.before(passage, frontStart(begin), begin);
            if (before == null) {
                return false;
            }
            List<Range> content = new ArrayList<>(List.of(before));
            Range rest = contents.resumed(passage, after, cues.next(after), passage.quoted(before.to() - 1));
            if (rest != null) {
                content.add(rest);
            }
            findings.add(group, source, content, rule);
            findings.beginAt(before.from());
            findings.doneUntil(rest == null ? after : rest.to());
            return true;
        }

        /** Where a content before its cue begins: a later cue reports what an earlier one in the clause has reported. */
        private int frontStart(int begin) {
            int to = begin;
            while (to > findings.done() && passage.isMark(to - 1, ",—–-")) {
                to--;
            }
            boolean whole =
                    !passage.quoted(to - 1) && (findings.held() == to || Adjuncts.skip(passage, findings.done()) == to);
            return whole ? findings.begun() : findings.done();
        }

        private @Nullable Range source(VerbGroup group) {
            Range parted = cues.parted(group);
            if (parted != null) {
                return parted;
            }
            if (group.voice() == VerbGroup.Voice.PARTICIPLE) {
                Range own = sources.left(passage, group.from(), findings.done());
                if (own != null && passage.word(own.from() - 1).equals("with")) {
                    return own;
                }
                return findings.lastSource() != null ? findings.lastSource() : sources.first(passage);
            }
            if (passage.is(group.from() - 1, WordClass.COORDINATOR)) {
                return findings.lastSource() != null ? findings.lastSource() : sources.first(passage);
            }
            Range left = sources.left(passage, group.from(), Math.max(findings.done(), cues.endOfVerb(group)));
            boolean goesOn = left == null && passage.isMark(group.from() - 1, ",");
            return goesOn ? findings.lastSource() : left;
        }

        /** Ann said (that) … */
        private void leading(VerbGroup group, int index, @Nullable Range source) {
            if (source == null) {
                return;
            }
            Range content = contents.after(passage, group, cues.limit(index));
            if (content != null) {
                findings.add(group, source, List.of(content), "source-verb-content");
                if (citing != null && cited != null && findings.lastSource() != null) {
                    findings.relay(citing, cited, RELAY_RULE);
                    citing = null;
                }
                if (source.from() >= findings.done()) {
                    findings.beginAt(source.from());
                }
                findings.doneUntil(content.from());
                findings.holdUntil(content.to());
            }
        }

        private void passive(VerbGroup group, int index) {
            CueVerb verb = group.verb();
            Range subject = sources.left(passage, group.from(), findings.done());
            Range content = subject == null ? null : contents.after(passage, group, cues.limit(index));
            if (subject == null || content == null) {
                return;
            }
            if (verb.takes(CueFrame.PASSIVE)) {
                findings.add(group, null, List.of(subject, content), "passive-without-agent");
                findings.doneUntil(content.to());
            } else if (verb.takes(CueFrame.TELL) && contents.isClause(passage, content)) {
                findings.add(group, null, List.of(content), "told-without-agent");
                findings.doneUntil(content.to());
            }
        }
    }
}
