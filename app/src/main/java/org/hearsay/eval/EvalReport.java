package org.hearsay.eval;

import java.util.List;
import org.hearsay.trace.Problem;

/**
 * The figures of one evaluation.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param task what was scored
 * @param gold the gold file, as the user named it
 * @param rows how many gold lines were scored
 * @param figures the figures, in a fixed order
 * @param problems gold lines that could not be scored, then pages that could not be read
 */
public record EvalReport(EvalTask task, String gold, int rows, List<Figure> figures, List<Problem> problems) {
    public EvalReport {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /** The figure of that name; throws for a name that this task does not have. */
    public Figure figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such figure: " + name));
    }
}
