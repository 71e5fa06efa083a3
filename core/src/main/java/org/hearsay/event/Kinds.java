package org.hearsay.event;

import java.util.EnumSet;
import java.util.Set;

/** Which types are deeds of good will, and which do harm. <b>Source:</b> the four quadrants of PLOVER. */
final class Kinds {
    private static final Set<EventType> FRIENDLY = EnumSet.of(
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.COOPERATE,
            EventType.AID,
            EventType.RETREAT);
    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);

    private Kinds() {}

    /** Whether it is one that PLOVER turns into AGREE as long as it is only promised. */
    static boolean isFriendly(EventType type) {
        return FRIENDLY.contains(type);
    }

    /** Whether it is one that can be threatened. */
    static boolean isHostile(EventType type) {
        return HOSTILE.contains(type);
    }

    /** Whether it is one that several do with one another. */
    static boolean isJoint(EventType type) {
        return type == EventType.AGREE || type == EventType.CONSULT || type == EventType.COOPERATE;
    }
}
