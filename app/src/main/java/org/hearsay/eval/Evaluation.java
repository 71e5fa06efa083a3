package org.hearsay.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.Hearsay;
import org.hearsay.trace.Problem;

/**
 * Scores this build on a gold file.
 *
 * <p><b>Errors:</b> faulty gold lines and pages that cannot be read stand in the report. <b>Threads:</b> thread-safe;
 * the report does not depend on the number of threads.
 */
public final class Evaluation {
    private final Hearsay hearsay;
    private final GoldReadings readings;

    /**
     * An evaluation of a loaded build.
     *
     * @param threads how many articles to read at a time, at least 1
     */
    public Evaluation(Hearsay hearsay, int threads) {
        this.hearsay = hearsay;
        this.readings = new GoldReadings(hearsay, threads);
    }

    /**
     * Reads the articles of a gold file and scores what was found.
     *
     * @param kinds kinds of statements to score; empty for all, and for tasks without kinds
     */
    public EvalReport run(EvalTask task, Path gold, Set<String> kinds) {
        return run(task, gold.toString(), GoldFile.read(gold, task), kinds);
    }

    /**
     * Reads articles whose gold is at hand and scores what was found.
     *
     * @param name what the report calls the gold
     * @param kinds kinds of statements to score; empty for all, and for tasks without kinds
     */
    public EvalReport run(EvalTask task, String name, GoldFile gold, Set<String> kinds) {
        List<Problem> problems = new ArrayList<>(gold.problems());
        TaskScorer scorer = TaskScorer.of(task, kinds, hearsay);
        if (task == EvalTask.ACTOR) {
            gold.rows().forEach(row -> scorer.add(row.answer(), null));
            return new EvalReport(task, name, gold.rows().size(), scorer.figures(), problems);
        }
        for (GoldReadings.Result result : readings.read(gold.rows())) {
            scorer.add(result.row().answer(), result.reading());
            if (result.problem() != null) {
                problems.add(result.problem());
            }
        }
        return new EvalReport(task, name, gold.rows().size(), scorer.figures(), problems);
    }
}
