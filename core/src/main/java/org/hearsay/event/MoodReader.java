package org.hearsay.event;

import org.hearsay.event.VerbGroup.Mood;
import org.jspecify.annotations.Nullable;

/**
 * Turns a deed by what the auxiliaries of its verb say: what is only promised, refused, asked for or threatened is another
 * deed. <b>Source:</b> the rules of the PLOVER manual for future and negated events.
 */
final class MoodReader {
    private static final Deed AGREED = Deed.of(EventType.AGREE, "030");
    private static final Deed REJECTED = Deed.of(EventType.REJECT, "120");
    private static final Deed THREATENED = Deed.of(EventType.THREATEN, "130");
    private static final Deed REQUESTED = Deed.of(EventType.REQUEST, "100");

    private MoodReader() {}

    /**
     * The draft as the verb group tells it.
     *
     * @param sayer who says it; null when the article itself does
     * @param conditional whether a condition stands in the sentence
     * @return null when nothing is left to tell
     */
    static @Nullable Draft read(Draft draft, VerbGroup group, @Nullable Phrase sayer, boolean conditional) {
        return switch (group.mood()) {
            case FUTURE -> future(draft, group, conditional);
            case OBLIGED -> obliged(draft, group, sayer);
            case POSSIBLE -> draft.as(group.negated() ? Factuality.DENIED : Factuality.PREDICTED);
            case PROGRESSIVE, PLAIN -> plain(draft, group);
        };
    }

    private static Draft plain(Draft draft, VerbGroup group) {
        if (group.negated()) {
            return draft.as(Factuality.DENIED);
        }
        boolean ongoing = group.mood() == Mood.PROGRESSIVE && draft.factuality() == Factuality.HAPPENED;
        return ongoing ? draft.as(Factuality.ONGOING) : draft;
    }

    private static Draft future(Draft draft, VerbGroup group, boolean conditional) {
        EventType type = draft.type();
        if (group.negated()) {
            boolean refusal = Kinds.isFriendly(type) || type == EventType.AGREE;
            return refusal ? draft.as(REJECTED, Factuality.HAPPENED, "mood-refused") : draft.as(Factuality.DENIED);
        }
        if (Kinds.isFriendly(type)) {
            return draft.as(AGREED, told(Factuality.PLANNED, conditional), "mood-promised");
        }
        if (Kinds.isHostile(type) && !group.passive()) {
            return draft.as(THREATENED, told(Factuality.THREATENED, conditional), "mood-threatened");
        }
        return draft.as(told(Factuality.PLANNED, conditional));
    }

    private static Factuality told(Factuality factuality, boolean conditional) {
        return conditional ? Factuality.CONDITIONAL : factuality;
    }

    /** "Egypt must leave": the sayer asks Egypt. */
    private static @Nullable Draft obliged(Draft draft, VerbGroup group, @Nullable Phrase sayer) {
        if (sayer == null || group.passive()) {
            return null;
        }
        Deed deed = REQUESTED;
        return draft.with(sayer, draft.actor()).as(deed, Factuality.HAPPENED, "mood-demanded");
    }
}
