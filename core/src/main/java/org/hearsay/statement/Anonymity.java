package org.hearsay.statement;

import org.jspecify.annotations.Nullable;

/**
 * What the text tells of a source that it does not name, in the text's own words.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param count how many sources, as a number; null when the text gives none
 * @param basis how they know: "familiar with the talks"; null when the text says nothing
 * @param reason why they are not named: "because they were not authorised to speak"; null when the text says nothing
 * @param authority what gives them weight: "senior"; null when the text says nothing
 */
public record Anonymity(
        @Nullable Integer count,
        @Nullable String basis,
        @Nullable String reason,
        @Nullable String authority) {
    public Anonymity {
        if (count != null && count < 1) {
            throw new IllegalArgumentException("a count of sources below one: " + count);
        }
    }
}
