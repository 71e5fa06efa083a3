package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Page;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;

/** Collects the problems of one page, in the order they are met, those of its way in first. One per page. */
final class PageProblems {
    private final String place;
    private final List<Problem> problems = new ArrayList<>();

    PageProblems(Page page) {
        this.place = page.place();
        problems.addAll(page.met());
    }

    void add(ProblemCode code, String message) {
        problems.add(Problem.of(code, place, message));
    }

    boolean anyFatal() {
        return problems.stream().anyMatch(problem -> problem.code().fatal());
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
