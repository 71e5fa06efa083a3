package org.hearsay.page;

import org.hearsay.trace.Problem;

/**
 * What became of one piece of input: a page, or the reason why there is none.
 *
 * <p><b>Threads:</b> immutable.
 */
public sealed interface PageResult {

    /**
     * A page to be read.
     *
     * @param page the page
     */
    record Found(Page page) implements PageResult {}

    /**
     * A piece of input that gave no page.
     *
     * @param id the id its reading would have had
     * @param line whether it is a page of an input that holds many, which is owed an answering line
     * @param problem why; its code is fatal
     */
    record Failed(String id, boolean line, Problem problem) implements PageResult {
        public Failed {
            if (!problem.code().fatal()) {
                throw new IllegalArgumentException("not fatal: " + problem.code());
            }
        }
    }

    /**
     * Something in a folder that is left out by rule: no page was expected of it, so nothing failed.
     *
     * @param problem what was left out and why; its code is not fatal
     */
    record PassedOver(Problem problem) implements PageResult {
        public PassedOver {
            if (problem.code().fatal()) {
                throw new IllegalArgumentException("fatal: " + problem.code());
            }
        }
    }
}
