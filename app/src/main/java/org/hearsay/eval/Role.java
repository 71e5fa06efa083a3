package org.hearsay.eval;

import java.util.Locale;

/** The parts of a statement, in the order of the report. <b>Source:</b> PARC 3.0, PolNeAR. */
enum Role {
    CONTENT,
    CUE,
    SOURCE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
