package org.hearsay.reference;

import java.util.List;
import org.hearsay.encoder.MentionType;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names, perhaps several times.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable. <b>Source:</b> <em>entity</em> in ACE.
 *
 * @param id {@code e1}, {@code e2}, ... in the order of the first mentions
 * @param name the fullest name that the article gives
 * @param type what kind of thing it is
 * @param role what the text calls it beside the name, such as an office; null when it says nothing
 * @param affiliation whom the role is for; null when the text says nothing
 * @param code what it is in the codes of the field, such as {@code PSEREBHMS}; null when nothing tells it, and until a
 *     reading is whole
 * @param mentions where it is named, in order; not empty
 */
public record Entity(
        String id,
        String name,
        MentionType type,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable String code,
        List<Span> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity without mentions: " + name);
        }
    }

    /** The same entity with a code. */
    Entity coded(@Nullable String told) {
        return new Entity(id, name, type, role, affiliation, told, mentions);
    }
}
