package org.hearsay.statement;

import org.hearsay.encoder.MentionType;
import org.hearsay.reference.Entity;
import org.hearsay.text.Span;

/**
 * A place where somebody or something is named.
 *
 * @param place the words of the name
 * @param entity who or what is meant
 */
record Naming(Span place, Entity entity) {
    boolean isPerson() {
        return entity.type() == MentionType.PERSON;
    }
}
