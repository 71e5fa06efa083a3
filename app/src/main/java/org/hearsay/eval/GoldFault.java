package org.hearsay.eval;

import org.hearsay.trace.ProblemCode;

/** A gold line that cannot be scored; never leaves this package. */
final class GoldFault extends Exception {
    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final String message;

    GoldFault(ProblemCode code, String message) {
        super(message);
        this.code = code;
        this.message = message;
    }

    static GoldFault lacking(String what) {
        return new GoldFault(ProblemCode.INVALID_ARTICLE_LINE, "the gold line has no " + what);
    }

    ProblemCode code() {
        return code;
    }

    String message() {
        return message;
    }
}
