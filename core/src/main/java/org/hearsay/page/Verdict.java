package org.hearsay.page;

import org.hearsay.trace.ProblemCode;

/** What is to be done with an input, judged by its name and first bytes. */
sealed interface Verdict {

    /**
     * To be read.
     *
     * @param format one that can be read: any but AUTO
     */
    record Read(Format format) implements Verdict {}

    /**
     * To be left, as a failure.
     *
     * @param code why
     * @param message why, for people
     */
    record Refuse(ProblemCode code, String message) implements Verdict {}
}
