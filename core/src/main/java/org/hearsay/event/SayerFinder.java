package org.hearsay.event;

import org.hearsay.event.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who says a clause, whom its pronouns mean, and on what condition it stands. One sentence, one thread. */
final class SayerFinder {
    private final Clauses clauses;

    SayerFinder(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The subject of the verb of saying before the verb at a chunk; null when there is none. */
    @Nullable
    Phrase sayer(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            VerbGroup group = clauses.verb(i);
            if (group != null && group.entry().has(Effect.SAY) && !group.passive()) {
                return clauses.subject(i);
            }
        }
        return null;
    }

    /** A phrase, or whom it means when it is a pronoun and the sentence tells. */
    @Nullable
    Phrase resolved(@Nullable Phrase phrase, int verb) {
        if (phrase == null || !isPronoun(phrase)) {
            return phrase;
        }
        boolean object = clauses.chunkAt(phrase.from()) > verb;
        Phrase own = object ? clauses.subject(verb) : null;
        // An object is not its verb's own subject, and who "him" or "it" is no subject tells.
        if (object && !(clauses.words().lower(phrase.from()).equals("them") && own != null && !isPronoun(own))) {
            return phrase;
        }
        Phrase sayer = sayer(verb);
        if (sayer != null && !isPronoun(sayer) && !sayer.equals(own)) {
            return sayer;
        }
        for (int i = clauses.chunkAt(phrase.from()) - 1; i >= 0; i--) {
            VerbGroup group = clauses.verb(i);
            Phrase subject = group != null && group.isFinite() ? clauses.subject(i) : null;
            if (subject != null && !isPronoun(subject) && !subject.equals(own)) {
                return subject;
            }
        }
        return phrase;
    }

    private boolean isPronoun(Phrase phrase) {
        int chunk = clauses.chunkAt(phrase.from());
        return phrase.to() - phrase.from() == 1 && clauses.chunks().get(chunk).is(Kind.PRONOUN);
    }

    /** Whether the verb at a chunk stands in a clause that begins with "if". */
    boolean isConditional(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Chunk chunk = clauses.chunks().get(i);
            if (chunk.is(Kind.SUBORDINATOR)) {
                return isCondition(i);
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.QUOTE)) {
                return false;
            }
            VerbGroup group = chunk.verb();
            if (group != null && group.isFinite() && i < verb - 1) {
                return false;
            }
        }
        return false;
    }

    private boolean isCondition(int index) {
        String word = clauses.words().lower(clauses.chunks().get(index).from());
        return word.equals("if") || word.equals("unless");
    }

    /** Whether a condition stands in the sentence, for the verb at a chunk outside it. */
    boolean hasCondition(int verb) {
        for (int i = 0; i < clauses.chunks().size(); i++) {
            if (i != verb && clauses.chunks().get(i).is(Kind.SUBORDINATOR) && isCondition(i)) {
                return true;
            }
        }
        return false;
    }
}
