package org.hearsay.fetch;

import java.io.IOException;
import org.hearsay.trace.ProblemCode;

/** Why an address could not be fetched; becomes a problem at the door of this package. */
final class FetchFault extends IOException {
    private final ProblemCode code;

    /**
     * @param message one sentence for people, without the address
     */
    FetchFault(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }
}
