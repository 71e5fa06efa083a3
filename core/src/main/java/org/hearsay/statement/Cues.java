package org.hearsay.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one passage, in order, and how they bound each other's contents.
 *
 * <p><b>Threads:</b> immutable.
 */
final class Cues {
    private final Passage passage;
    private final List<VerbGroup> groups;
    private final List<Integer> bounds;
    private final RelativeClauses relatives;

    Cues(Passage passage, List<VerbGroup> groups, SourceFinder sources) {
        this.passage = passage;
        this.groups = List.copyOf(groups);
        this.relatives = new RelativeClauses(passage, groups, sources);
        this.bounds = groups.stream()
                .map(group -> Math.max(
                        endsRelative(group), Math.max(goesOn(passage, group), reportsAll(passage, group, sources))))
                .toList();
    }

    int size() {
        return groups.size();
    }

    VerbGroup get(int index) {
        return groups.get(index);
    }

    /** Where the content of a cue must end: at a later cue that has the same source, or that reports all before it. */
    int limit(int index) {
        int floor = groups.get(index).to();
        for (int bound : bounds.subList(index + 1, bounds.size())) {
            if (bound >= floor) {
                return bound;
            }
        }
        return passage.endOfWords();
    }

    /** The source that a relative clause parts from its cue; null for other cues. */
    @Nullable
    Range parted(VerbGroup group) {
        return group.voice() == VerbGroup.Voice.ACTIVE ? relatives.source(group.from()) : null;
    }

    /** Where the comma stands that closes a relative clause right before a cue; -1 for other cues. */
    private int endsRelative(VerbGroup group) {
        return parted(group) == null ? -1 : group.from() - 1;
    }

    /** Where "and said", ", according to" or ", saying" begins, mark and coordinator included; -1 for other cues. */
    private static int goesOn(Passage passage, VerbGroup group) {
        int before = group.from() - 1;
        if (passage.is(before, WordClass.COORDINATOR)) {
            return passage.isMark(before - 1, ",") ? before - 1 : before;
        }
        boolean aside = group.voice() == VerbGroup.Voice.PHRASE || group.voice() == VerbGroup.Voice.PARTICIPLE;
        return aside && passage.isMark(before, ",") ? before : -1;
    }

    /** Where ", Ann said" begins, its comma included, when nothing that could be its content follows; else -1. */
    private static int reportsAll(Passage passage, VerbGroup group, SourceFinder sources) {
        Range source = isReport(group) ? sources.left(passage, group.from(), 0) : null;
        boolean all = source != null
                && passage.isMark(source.from() - 1, ",")
                && !passage.quoted(source.from() - 2)
                && Adjuncts.closesAfter(passage, group);
        return all && source != null ? source.from() - 1 : -1;
    }

    /** Where the verb before a cue ends, which no source of the cue can hold; 0 when there is none. */
    int endOfVerb(VerbGroup group) {
        int index = groups.indexOf(group);
        boolean phrase = index > 0 && groups.get(index - 1).from() > 0 && !passage.isMark(group.from() - 1, ",—–-)");
        return phrase && isReport(groups.get(index - 1)) ? groups.get(index - 1).to() : 0;
    }

    private static boolean isReport(VerbGroup group) {
        return group.voice() == VerbGroup.Voice.ACTIVE
                && (group.verb().takes(CueFrame.SPEECH) || group.verb().takes(CueFrame.TELL));
    }

    /** Where the first cue at or after a token begins; the passage's size when there is none. */
    int next(int after) {
        return groups.stream()
                .mapToInt(VerbGroup::from)
                .filter(from -> from >= after)
                .findFirst()
                .orElse(passage.size());
    }
}
