package org.hearsay.ledger;

import org.hearsay.reading.Reading;

/**
 * A reading as the ledger keeps it.
 *
 * <p>What the public contract does not tell is not kept: tokens (each sentence comes back with one, the whole of it), how
 * sure the model was of a name, and the characters of the page behind the text. <b>Threads:</b> immutable.
 *
 * @param id SHA-256 of the findings, in hexadecimal digits
 * @param revision SHA-256 of the article, in hexadecimal digits
 * @param reading the reading
 * @param recorded when the ledger took it in, ISO 8601 instant
 * @param returned whether it stands here once more, since its article went back to it from another revision
 */
public record StoredReading(String id, String revision, Reading reading, String recorded, boolean returned) {
    private static final int SHOWN = 12;

    /** The same, as one that stands here once more. */
    StoredReading again() {
        return new StoredReading(id, revision, reading, recorded, true);
    }

    /** The id of one of its findings all over the ledger: {@code 3f9a2c1b77aa.s3}. */
    public String id(String finding) {
        return id.substring(0, SHOWN) + "." + finding;
    }
}
