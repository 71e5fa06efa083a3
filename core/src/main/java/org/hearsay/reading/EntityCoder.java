package org.hearsay.reading;

import java.time.LocalDate;
import org.hearsay.actor.ActorCode;
import org.hearsay.actor.ActorCoder;
import org.hearsay.actor.ActorPhrase;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.jspecify.annotations.Nullable;

/** Gives the entities of an article their codes, by what it tells of them. <b>Threads:</b> thread-safe. */
final class EntityCoder {
    /** A town's bare name, which may be another town's, or anything's: a ground for a place, not for who acts. */
    private static final String TOWN = "town";

    private final ActorCoder coder;

    EntityCoder(ActorCoder coder) {
        this.coder = coder;
    }

    /** The same entities, in the same order; the date is the article's, null when it is not known. */
    Entities code(Entities entities, @Nullable LocalDate date) {
        return entities.coded(entity -> code(entity, date));
    }

    private @Nullable String code(Entity entity, @Nullable LocalDate date) {
        ActorPhrase phrase = new ActorPhrase(entity.name(), entity.type(), entity.role(), entity.affiliation(), date);
        return coder.code(phrase)
                .filter(code -> !code.rule().equals(TOWN))
                .map(ActorCode::code)
                .orElse(null);
    }
}
