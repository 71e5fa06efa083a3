package org.hearsay.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a verb does to a deed or thing that is told after it; the words of {@code verbs.tsv} and {@code deeds.tsv}. */
enum Effect {
    ACCEPT,
    ACCUSE,
    /** Somebody else is let do it. */
    ALLOW,
    /** The deed itself: "began withdrawing", "tried to flee". */
    BEGIN,
    /** Whoever is subject is blamed by who says so: "said the rebels were responsible". */
    BLAME,
    BLOCK,
    CANCEL,
    /** It goes on: "continues to shell". */
    CONTINUE,
    CUT,
    DENY,
    END,
    ESTABLISH,
    FAIL,
    FIRE,
    GIVE,
    HOLD,
    IMPOSE,
    OFFER,
    /** The deed itself, as a noun: "launched an attack". */
    PERFORM,
    PLAN,
    /** It is likely, says the text. */
    PREDICT,
    PROMISE,
    /** Whoever is subject is to whom it is done: "received grain from". */
    RECEIVE,
    REFUSE,
    REMOVE,
    REQUEST,
    RETURN,
    SAY,
    SEEK,
    SEND,
    SIGN,
    THREATEN,
    VIOLATE,
    VOW,
    WARN;

    static Effect of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Set<Effect> all(String codes) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        if (!codes.equals("-")) {
            for (String code : codes.split(",")) {
                effects.add(of(code));
            }
        }
        return effects;
    }

    /** Whether the deed after it is one that somebody means to do: "agreed to lend Vesta a ship". */
    boolean tellsIntent() {
        return this == PROMISE || this == OFFER || this == VOW || this == THREATEN || this == REFUSE || this == PLAN;
    }

    /** Whether the object, not the subject, is who does the deed after it: "urged them to leave". */
    boolean handsOver() {
        return this == REQUEST || this == ALLOW || this == ACCUSE || this == WARN;
    }
}
