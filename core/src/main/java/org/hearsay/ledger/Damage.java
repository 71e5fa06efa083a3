package org.hearsay.ledger;

/**
 * Something in a ledger that is not as it was written.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param record which record: {@code reading 3f9a2c1b77aa of https://...}
 * @param message what is wrong with it, in one sentence for people
 */
public record Damage(String record, String message) {}
