package org.hearsay.actor;

import java.time.LocalDate;
import org.hearsay.encoder.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell who somebody is, and what else the article tells.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param words the words as written, such as {@code "Prime Minister Benjamin Netanyahu"}
 * @param kind what kind of thing a name stands for, when the words are a name and no more; null when that is not known
 * @param role what the article calls it elsewhere, such as an office; null when it says nothing
 * @param affiliation whom that role is for; null when the article says nothing
 * @param date the day to which the words belong, for offices are held for a time; null when it is not known
 */
public record ActorPhrase(
        String words,
        @Nullable MentionType kind,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable LocalDate date) {
    /** Words of which nothing more is known. */
    public static ActorPhrase of(String words, @Nullable LocalDate date) {
        return new ActorPhrase(words, null, null, null, date);
    }

    /** Other words, of which the same is known. */
    public ActorPhrase with(String other) {
        return new ActorPhrase(other, kind, role, affiliation, date);
    }
}
