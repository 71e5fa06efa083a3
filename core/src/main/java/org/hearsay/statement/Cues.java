package org.hearsay.statement;

import java.util.List;

/**
 * The cues of one passage, in order, and how they bound each other's contents.
 *
 * <p><b>Threads:</b> immutable.
 */
record Cues(Passage passage, List<VerbGroup> groups) {
    Cues {
        groups = List.copyOf(groups);
    }

    int size() {
        return groups.size();
    }

    VerbGroup get(int index) {
        return groups.get(index);
    }

    /** Where the content of a cue must end, because a later cue goes on with the same source or reports it all. */
    int limit(int index) {
        for (VerbGroup group : groups.subList(index + 1, groups.size())) {
            int before = group.from() - 1;
            boolean comma = passage.isMark(before, ",");
            if (passage.is(before, WordClass.COORDINATOR)) {
                return passage.isMark(before - 1, ",") ? before - 1 : before;
            }
            boolean aside = group.voice() == VerbGroup.Voice.PHRASE || group.voice() == VerbGroup.Voice.PARTICIPLE;
            if (aside && comma) {
                return before;
            }
        }
        return passage.endOfWords();
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
