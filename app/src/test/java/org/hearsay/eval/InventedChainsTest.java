package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Hearsay;
import org.junit.jupiter.api.Test;

/**
 * The scores of the default reader on the invented articles in {@code resources/chains}, against those accepted.
 *
 * <p>Today's scores are accepted, that is, written over {@code accepted.txt}, by {@code mvn -pl app -am test
 * -Dtest=InventedChainsTest -Dsurefire.failIfNoSpecifiedTests=false -Daccept=true}.
 */
class InventedChainsTest {
    private static final Path GOLD = Path.of("src", "test", "resources", "chains", "gold.jsonl");
    private static final Path ACCEPTED = GOLD.resolveSibling("accepted.txt");
    private static final double TOLERATED_POINTS = 0.5;

    @Test
    void noScoreFallsBelowTheAcceptedOne() throws IOException {
        Map<String, String> scores = scores();
        if (Boolean.getBoolean("accept")) {
            accept(scores);
        }
        List<String> fallen = new ArrayList<>();
        for (String line : Files.readAllLines(ACCEPTED)) {
            String[] accepted = line.split(" ");
            String score = scores.get(accepted[0]);
            if (score == null || Double.parseDouble(score) < Double.parseDouble(accepted[1]) - TOLERATED_POINTS) {
                fallen.add("%s is %s, accepted is %s".formatted(accepted[0], score, accepted[1]));
            }
        }
        assertThat(fallen).isEmpty();
    }

    /** All but the counts, in per cent. */
    private static Map<String, String> scores() {
        EvalReport report = new Evaluation(Hearsay.load(), 1).run(EvalTask.CHAINS, GOLD, Set.of());
        assertThat(report.problems()).isEmpty();
        Map<String, String> scores = new LinkedHashMap<>();
        for (Figure figure : report.figures()) {
            if (!(figure.measure() instanceof Measure.Count)) {
                scores.put(figure.name(), Rounding.percent(figure.measure().value()));
            }
        }
        return scores;
    }

    private static void accept(Map<String, String> scores) throws IOException {
        StringBuilder lines = new StringBuilder();
        scores.forEach(
                (name, score) -> lines.append(name).append(' ').append(score).append('\n'));
        Files.writeString(ACCEPTED, lines);
    }
}
