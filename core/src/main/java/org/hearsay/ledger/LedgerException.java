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
        super(
                message + (cause == null || cause.getMessage() == null ? "" : ": " + firstLine(cause.getMessage())),
                cause);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
