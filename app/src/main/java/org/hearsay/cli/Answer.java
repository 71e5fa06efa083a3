package org.hearsay.cli;

import java.util.List;
import org.hearsay.trace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one piece of input.
 *
 * @param page whether it was a page, or should have been one
 * @param place where the piece was found, as {@link org.hearsay.page.Page#place()} says it
 * @param written its reading as it is to be printed; absent when nothing is owed
 * @param statements how many statements it has
 * @param problems what went wrong, in the order it was met
 */
record Answer(boolean page, String place, @Nullable String written, int statements, List<Problem> problems) {
    Answer {
        problems = List.copyOf(problems);
    }

    /** Whether the piece could not be read at all. */
    boolean failed() {
        return !fatal().isEmpty();
    }

    /** Why it could not be read. */
    List<Problem> fatal() {
        return problems.stream().filter(problem -> problem.code().fatal()).toList();
    }
}
