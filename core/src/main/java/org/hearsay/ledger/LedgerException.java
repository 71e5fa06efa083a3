package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The ledger, or the machine below it, failed.
 *
 * <p>The message is a sentence for people, without a stack: what could not be done, and with which article.
 */
public final class LedgerException extends RuntimeException {
    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, @Nullable Throwable cause) {
        super(message + behind(FailureWords.of(cause)), cause);
    }

    private static String behind(@Nullable String reason) {
        return reason == null ? "" : ": " + reason;
    }
}
