package org.hearsay.page;

import org.hearsay.trace.Problem;

/** What became of one piece of input: a page, or the reason why there is none. */
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
     * @param line whether it is a line of a JSONL input, which is owed an answering line
     * @param problem why; its code is fatal
     */
    record Failed(String id, boolean line, Problem problem) implements PageResult {
        public Failed {
            if (!problem.code().fatal()) {
                throw new IllegalArgumentException("not fatal: " + problem.code());
            }
        }
    }
}
