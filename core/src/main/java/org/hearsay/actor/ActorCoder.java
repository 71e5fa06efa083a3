package org.hearsay.actor;

import java.util.List;
import java.util.Optional;

/**
 * Tells what an actor is: country, roles and group, from words and what the article tells beside them.
 *
 * <p><b>Shape:</b> nothing comes out where nothing is known; an unknown name is no ground for a guess. <b>Threads:</b>
 * thread-safe; load it once.
 */
public final class ActorCoder {
    private ActorCoder() {}

    /** Loads the lists from the class path. */
    public static ActorCoder load() {
        return new ActorCoder();
    }

    /** A coder that also knows the lines of a user's own list, which go before those of this project. */
    public ActorCoder with(List<String> lines) {
        return this;
    }

    /** The code of an actor; empty when nothing is known of it. */
    public Optional<ActorCode> code(ActorPhrase phrase) {
        return Optional.empty();
    }

    /** The phrase cut where it tells of several actors, as "Hungarian and Romanian officials"; itself when of one. */
    public List<ActorPhrase> parts(ActorPhrase phrase) {
        return List.of(phrase);
    }
}
