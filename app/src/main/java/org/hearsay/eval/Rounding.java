package org.hearsay.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds the exact binary value, halves to even, as the Python scorers do. <b>Threads:</b> stateless.
 */
final class Rounding {
    private Rounding() {}

    /** A share as a percentage with one decimal. */
    static String percent(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A share with at most four decimals. */
    static BigDecimal fourPlaces(double share) {
        return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN);
    }
}
