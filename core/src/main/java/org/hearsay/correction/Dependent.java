package org.hearsay.correction;

import org.hearsay.correction.Mark.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A finding that hangs on what was withdrawn.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param id of the finding, all over the ledger: {@code 3f9a2c1b77aa.s3}
 * @param tie how it hangs on it
 * @param speaker who says it, as shown; null when the article itself does, or nobody is named
 * @param words its words
 * @param address of its article
 * @param publisher who published the article; null when unknown
 * @param published ISO 8601 date or instant; null when unknown
 */
public record Dependent(
        String id,
        Tie tie,
        @Nullable String speaker,
        String words,
        String address,
        @Nullable String publisher,
        @Nullable String published) {}
