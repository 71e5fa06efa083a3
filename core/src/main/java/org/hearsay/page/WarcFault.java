package org.hearsay.page;

import java.io.IOException;
import org.hearsay.trace.ProblemCode;

/**
 * What is wrong with a record of a web archive.
 *
 * @param code what it is when nothing of the record can be read
 * @param message for people, about "it"
 */
record WarcFault(ProblemCode code, String message) {

    WarcFault(String message) {
        this(ProblemCode.MALFORMED_ARCHIVE, message);
    }

    /** A fault of packed data. */
    WarcFault(IOException fault) {
        this(
                fault instanceof GzipMembers.Bomb ? ProblemCode.COMPRESSION_BOMB : ProblemCode.MALFORMED_ARCHIVE,
                FileProblems.reason(fault));
    }
}
