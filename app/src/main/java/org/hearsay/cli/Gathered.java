package org.hearsay.cli;

import java.util.List;
import org.hearsay.ledger.PageTrace;
import org.hearsay.page.PageResult;
import org.hearsay.reading.Reading;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of one piece of input on its way into a ledger.
 *
 * @param answer for the tally and the bar
 * @param reading what is to be appended; null when nothing is
 * @param trace where it comes from; null when there is no page
 * @param known whether the page was read before, and was not read again
 */
record Gathered(
        Answer answer, @Nullable Reading reading, @Nullable PageTrace trace, boolean known) {

    /**
     * A piece of input before it is read.
     *
     * @param result the page, or why there is none
     * @param trace of the page; null when there is none
     * @param known whether the ledger holds it
     */
    record Incoming(PageResult result, @Nullable PageTrace trace, boolean known) {}

    /** The same of an article that the ledger does not take, since it was erased. */
    Gathered refused() {
        String message = "an article of this address, or of this text, was erased from the ledger; it was not added";
        Problem refusal = Problem.of(ProblemCode.ERASED_ARTICLE, answer.place(), message);
        return new Gathered(new Answer(answer.page(), answer.place(), null, 0, List.of(refusal)), null, trace, false);
    }
}
