package org.hearsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.ScoredName;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation on one corpus: a published number as a file that a command can verify.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> the reproduction files of castorini/anserini.
 *
 * @param name stable name, the file's own
 * @param title what is scored, for people
 * @param task a task of {@code hearsay eval}, {@value #EXAMPLE} or {@value #PRONOUNS}
 * @param corpus gold file, relative to the shared folder
 * @param further gold files to be read after it; mostly none
 * @param sha256 digest of the gold files and of the pages they name, in order
 * @param licence what is known of the corpus's licence
 * @param kinds kinds of statements to score; empty for all
 * @param conll how a gold file of names in CoNLL's format is read; absent for JSON lines
 * @param figures the figures that matter
 */
record EvalDefinition(
        String name,
        String title,
        String task,
        String corpus,
        List<String> further,
        String sha256,
        String licence,
        Set<String> kinds,
        @Nullable Conll conll,
        List<Expectation> figures) {

    /** The task that only this module knows: the crawled example page. */
    static final String EXAMPLE = "example";

    /** Another: whom pronouns mean that are sources, in GUM's CoNLL-U. */
    static final String PRONOUNS = "pronouns";

    EvalDefinition {
        further = further == null ? List.of() : List.copyOf(further);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        figures = List.copyOf(figures);
    }

    /** Whether no program but this module scores it. */
    boolean isOwn() {
        return task.equals(EXAMPLE) || task.equals(PRONOUNS);
    }

    /** The command that shows these figures. */
    String command() {
        if (task.equals(EXAMPLE)) {
            return "make eval";
        }
        if (conll != null || !further.isEmpty()) {
            return "sh bench/run check " + name;
        }
        String kind = kinds.isEmpty()
                ? ""
                : " --kind " + String.join(",", kinds.stream().sorted().toList());
        return "./hearsay eval " + task + " ../shared/" + corpus + kind;
    }

    /** The gold files, relative to the shared folder. */
    List<String> corpora() {
        List<String> corpora = new ArrayList<>(List.of(corpus));
        corpora.addAll(further);
        return corpora;
    }

    /**
     * How gold in CoNLL's format becomes texts with names.
     *
     * @param sentences how many sentences make a text; 0 where the file itself marks where a document ends
     * @param types what each type of the file counts as
     */
    record Conll(int sentences, Map<String, ScoredName.Type> types) {
        Conll {
            types = Map.copyOf(types);
        }
    }

    /**
     * What one figure is expected to be.
     *
     * @param metric name of the figure, as {@code hearsay eval} prints it
     * @param says what it tells, for people
     * @param expected its value when it was last accepted; shares are from 0 to 1
     * @param tolerance how far it may fall
     * @param bar the least that the project asks for, where it asks for anything
     * @param peers what others reach
     */
    record Expectation(
            String metric,
            String says,
            double expected,
            double tolerance,
            @Nullable Double bar,
            List<Peer> peers) {
        Expectation {
            peers = peers == null ? List.of() : List.copyOf(peers);
        }

        Verdict judge(double value) {
            if (value < expected - tolerance) {
                return Verdict.FAIL;
            }
            return value > expected + tolerance ? Verdict.BETTER : Verdict.OK;
        }
    }

    /**
     * A score of somebody else, published or measured earlier.
     *
     * @param name who
     * @param value the score, in the unit of the figure
     */
    record Peer(String name, double value) {}
}
