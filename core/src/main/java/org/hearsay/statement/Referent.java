package org.hearsay.statement;

import org.hearsay.reference.Entity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that speaks, or that a pronoun may mean.
 *
 * @param name as full as the article gives it; a descriptor as written for somebody unnamed
 * @param type what kind of source it is
 * @param sort which pronoun may mean it
 * @param entity the entity named; null for somebody unnamed
 * @param words the words that tell it
 */
record Referent(
        String name, SourceType type, Sort sort, @Nullable Entity entity, Span words) {
    /** What can be meant by "he", by "it" or "they", or only by "they". */
    enum Sort {
        PERSON,
        BODY,
        GROUP
    }

    /** The same one, told by other words. */
    Referent at(Span place) {
        return new Referent(name, type, sort, entity, place);
    }

    /** What tells one from another. */
    String key() {
        return entity == null ? name : entity.id();
    }

    boolean isNamed() {
        return entity != null;
    }

    boolean isPerson() {
        return sort == Sort.PERSON;
    }

    boolean isNamedPerson() {
        return isPerson() && type == SourceType.NAMED_PERSON;
    }
}
