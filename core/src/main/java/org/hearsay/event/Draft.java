package org.hearsay.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as one sentence tells it, before its participants are known.
 *
 * @param deed what is done
 * @param anchor the words that tell it
 * @param actor who does it; null when the sentence does not tell
 * @param recipient to whom; null when the sentence does not tell
 * @param mutual whether actors and recipients are one another's
 * @param factuality whether it took place
 * @param place where in the sentence it is told
 * @param rule id of the rule
 * @param seen the probability that the encoder gives it, from 0 to 1; 0 when only the lexicon tells it
 * @param ground on what ground it is said who does it; null when that is told as the deed is
 */
record Draft(
        Deed deed,
        List<Phrase> anchor,
        @Nullable Phrase actor,
        @Nullable Phrase recipient,
        boolean mutual,
        Factuality factuality,
        Place place,
        String rule,
        double seen,
        @Nullable Ground ground) {
    /** How plainly a sentence tells a deed. */
    enum Place {
        MAIN,
        /** By a participle that goes with the main verb: ", killing 20". */
        BESIDE,
        /** In a relative clause, by a participle of its own or by a noun. */
        BACKGROUND
    }

    Draft {
        anchor = List.copyOf(anchor);
    }

    /** With who does it, and on what ground; null where that is told as the deed is. */
    Draft by(Phrase who, @Nullable Ground told) {
        return new Draft(deed, anchor, who, recipient, mutual, factuality, Place.MAIN, rule, seen, told);
    }

    Draft as(Deed other, Factuality told, String by) {
        return new Draft(other, anchor, actor, recipient, false, told, place, by, seen, ground);
    }

    Draft as(Factuality told) {
        return new Draft(deed, anchor, actor, recipient, mutual, told, place, rule, seen, ground);
    }

    Draft with(@Nullable Phrase who, @Nullable Phrase whom) {
        return new Draft(deed, anchor, who, whom, mutual, factuality, place, rule, seen, ground);
    }

    Draft at(List<Phrase> words) {
        return new Draft(deed, words, actor, recipient, mutual, factuality, place, rule, seen, ground);
    }

    Draft in(Place other) {
        return new Draft(deed, anchor, actor, recipient, mutual, factuality, other, rule, seen, ground);
    }

    Draft seen(double probability) {
        return new Draft(deed, anchor, actor, recipient, mutual, factuality, place, rule, probability, ground);
    }

    /** Whether it is told by saying who did it: "claimed responsibility for the attack". */
    boolean isCharge() {
        return ground != null || rule.equals(ChargeFinder.PART) || rule.equals(ChargeFinder.CRIME);
    }

    EventType type() {
        return deed.type();
    }
}
