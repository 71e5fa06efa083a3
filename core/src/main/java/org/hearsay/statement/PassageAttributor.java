package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Attributes the contents of one passage to their sources, cue by cue from left to right.
 *
 * <p><b>Threads:</b> immutable.
 */
final class PassageAttributor {
    private static final int SHORTEST_FRONT = 2;
    private final VerbGroupFinder groups;
    private final SourceFinder sources = new SourceFinder();
    private final ContentFinder contents = new ContentFinder();

    PassageAttributor(Lexicon lexicon) {
        this.groups = new VerbGroupFinder(lexicon);
    }

    /** The drafts of a passage, in the order of their cues. */
    List<Draft> attribute(Passage passage, List<Quotation> quotations) {
        List<VerbGroup> found = groups.find(passage);
        Work work = new Work(passage, quotations, found);
        for (int i = 0; i < found.size(); i++) {
            work.read(i);
        }
        return work.drafts;
    }

    /** What is known while a passage is read; {@code done} is the first token that no finding has used up. */
    private final class Work {
        private final Passage passage;
        private final List<Quotation> quotations;
        private final List<VerbGroup> found;
        private final List<Draft> drafts = new ArrayList<>();
        private @Nullable Range lastSource;
        private int done;
        private int held;

        Work(Passage passage, List<Quotation> quotations, List<VerbGroup> found) {
            this.passage = passage;
            this.quotations = quotations;
            this.found = found;
        }

        void read(int index) {
            VerbGroup group = found.get(index);
            if (group.from() < done) {
                return;
            }
            if (group.from() < held && !nests(group)) {
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
            boolean first = !contents.hasWords(passage, done, group.from());
            if (!first) {
                front(group, source, source.to(), "content-according-to");
                return;
            }
            Range content = contents.afterComma(passage, source.to(), limit(index));
            if (content != null) {
                add(group, source, List.of(content), "according-to-content");
                done = content.to();
            }
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
            boolean closed = left == null && contents.closesAt(passage, source.to());
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
                    && !(ahead && !endsQuotation(source.from()))
                    && endsFront(source.from())
                    && (endsQuotation(source.from()) || contents.closesAfter(passage, group))
                    && front(group, source, group.to(), "content-source-verb");
        }

        private boolean endsQuotation(int index) {
            return passage.quoted(index - 1) || (passage.quoted(index - 2) && !passage.isWord(index - 1));
        }

        /** Whether a content may end right before a token. */
        private boolean endsFront(int index) {
            boolean mark = passage.quoted(index - 1) || passage.isMark(index - 1, ",—–-?!");
            return mark && index - done > SHORTEST_FRONT;
        }

        private boolean front(VerbGroup group, Range source, int after, String rule) {
            int begin = Math.min(source.from(), group.from());
            Range before = contents.before(passage, done, begin);
            if (before == null) {
                return false;
            }
            List<Range> content = new ArrayList<>(List.of(before));
            Range rest = contents.resumed(passage, after, nextCue(after), passage.quoted(before.to() - 1));
            if (rest != null) {
                content.add(rest);
            }
            add(group, source, content, rule);
            done = rest == null ? after : rest.to();
            return true;
        }

        private @Nullable Range source(VerbGroup group) {
            if (group.voice() == VerbGroup.Voice.PARTICIPLE) {
                return lastSource != null ? lastSource : contents.subject(passage);
            }
            boolean coordinated = passage.is(group.from() - 1, "coordinator")
                    || (passage.isMark(group.from() - 1, ",") && lastSource != null);
            if (coordinated) {
                return lastSource != null ? lastSource : contents.subject(passage);
            }
            return sources.left(passage, group.from(), done);
        }

        /** Ann said (that) … */
        private void leading(VerbGroup group, int index, @Nullable Range source) {
            if (source == null) {
                return;
            }
            Range content = contents.after(passage, group, limit(index));
            if (content != null) {
                add(group, source, List.of(content), "source-verb-content");
                done = content.from();
                held = content.to();
            }
        }

        private void passive(VerbGroup group, int index) {
            CueVerb verb = group.verb();
            if (!verb.takes(CueFrame.PASSIVE)) {
                return;
            }
            Range subject = sources.left(passage, group.from(), done);
            Range content = contents.after(passage, group, limit(index));
            if (subject != null && content != null) {
                add(group, null, List.of(subject, content), "passive-without-agent");
                done = content.to();
            }
        }

        /** Where the content of a cue must end because the next cue with a subject of its own begins. */
        private int limit(int index) {
            int end = passage.endOfWords();
            for (int next = index + 1; next < found.size(); next++) {
                VerbGroup group = found.get(next);
                if (group.voice() == VerbGroup.Voice.PHRASE && passage.isMark(group.from() - 1, ",")) {
                    return group.from() - 1;
                }
                boolean coordinated = passage.is(group.from() - 1, "coordinator");
                if (coordinated) {
                    int to = group.from() - 1;
                    return passage.isMark(to - 1, ",") ? to - 1 : to;
                }
                if (group.voice() == VerbGroup.Voice.PARTICIPLE && passage.isMark(group.from() - 1, ",")) {
                    return group.from() - 1;
                }
            }
            return end;
        }

        private int nextCue(int after) {
            return found.stream()
                    .mapToInt(VerbGroup::from)
                    .filter(from -> from >= after)
                    .findFirst()
                    .orElse(passage.size());
        }

        private @Nullable Span told(VerbGroup group) {
            boolean tells = group.verb().takes(CueFrame.TELL) && group.voice() != VerbGroup.Voice.PASSIVE;
            Range addressee = tells ? contents.addressee(passage, group.to()) : null;
            return addressee == null ? null : passage.span(addressee);
        }

        private void add(VerbGroup group, @Nullable Range source, List<Range> content, String rule) {
            List<Span> spans = new ArrayList<>();
            for (Range range : content) {
                spans.addAll(contents.spans(passage, range, quotations));
            }
            Span cue = passage.span(group.range());
            spans.removeIf(cue::overlaps);
            spans.sort(null);
            Span who = source == null ? null : passage.span(source);
            drafts.add(new Draft(
                    who,
                    cue,
                    spans,
                    told(group),
                    stance(group),
                    rule + "/" + group.verb().lemma()));
            if (source != null) {
                lastSource = source;
            }
        }
    }

    /** What "would say" and "did not say" do to the stance that a verb has by itself. */
    private static Stance stance(VerbGroup group) {
        Stance stance = group.verb().stance();
        if (group.negated()) {
            boolean belief = group.verb().takes(CueFrame.BELIEF) && stance == Stance.ASSERTS;
            return belief ? Stance.DENIES : Stance.HYPOTHETICAL;
        }
        return group.modal() && stance == Stance.ASSERTS ? Stance.HYPOTHETICAL : stance;
    }
}
