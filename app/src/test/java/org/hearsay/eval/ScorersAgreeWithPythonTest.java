package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.GoldRow.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure on the invented gold in {@code resources/eval}, against what the Python scorers say of it. */
class ScorersAgreeWithPythonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void statementsScoreAsInPython() throws IOException {
        assertStatements(Set.of(), "statements.expected.json");
    }

    @Test
    void statementsOfSomeKindsScoreAsInPython() throws IOException {
        assertStatements(Set.of("direct", "mixed"), "statements-direct-mixed.expected.json");
    }

    @Test
    void chainsScoreAsInPython() throws IOException {
        ChainScorer scorer = new ChainScorer();
        List<Answer.Statements> found = statements("statements.found.jsonl", EvalTask.CHAINS);
        List<Answer.Statements> gold = statements("chains.gold.jsonl", EvalTask.CHAINS);
        for (int i = 0; i < gold.size(); i++) {
            scorer.add(found.get(i).statements(), gold.get(i).statements());
        }
        Map<String, String> expected = new LinkedHashMap<>();
        text("chains.expected.txt")
                .lines()
                .map(line -> line.split(" "))
                .forEach(pair -> expected.put(pair[0], pair[1]));
        Map<String, String> ours = new LinkedHashMap<>();
        for (Figure figure : scorer.figures()) {
            double value = figure.measure().value();
            ours.put(figure.name(), Rounding.percent(figure.measure() instanceof Measure.Count ? value / 100 : value));
        }
        assertThat(ours).containsExactlyEntriesOf(expected);
    }

    @Test
    void bodiesScoreAsInPython() throws IOException {
        BodyScorer scorer = new BodyScorer();
        List<JsonNode> found = rows("bodies.found.jsonl");
        List<JsonNode> gold = rows("bodies.gold.jsonl");
        for (int i = 0; i < gold.size(); i++) {
            scorer.add(
                    found.get(i).path("body").asString(),
                    gold.get(i).path("body").asString());
        }
        assertFigures(scorer.figures(), JSON.readTree(text("bodies.expected.json")));
    }

    @Test
    void datesScoreAsInPython() throws IOException {
        DateScorer scorer = new DateScorer();
        List<JsonNode> found = rows("dates.found.jsonl");
        List<JsonNode> gold = rows("dates.gold.jsonl");
        for (int i = 0; i < gold.size(); i++) {
            scorer.add(
                    GoldStatements.string(found.get(i), "published"),
                    gold.get(i).path("published").asString());
        }
        assertFigures(scorer.figures(), JSON.readTree(text("dates.expected.json")));
    }

    private void assertStatements(Set<String> kinds, String expected) throws IOException {
        StatementScorer scorer = new StatementScorer(kinds);
        List<Answer.Statements> found = statements("statements.found.jsonl", EvalTask.STATEMENT);
        List<Answer.Statements> gold = statements("statements.gold.jsonl", EvalTask.STATEMENT);
        for (int i = 0; i < gold.size(); i++) {
            scorer.add(
                    gold.get(i).text(), found.get(i).statements(), gold.get(i).statements());
        }
        assertFigures(scorer.figures(), JSON.readTree(text(expected)).path("total"));
    }

    /** As JSON, rounded, so that the report's own writer is compared too. */
    private static void assertFigures(List<Figure> figures, JsonNode python) {
        EvalReport report = new EvalReport(EvalTask.STATEMENT, "gold", 0, figures, List.of());
        JsonNode ours = JSON.readTree(new EvalJson().line(report)).path("figures");
        assertThat(ours.size()).isEqualTo(python.size() - (python.has("missing_docs") ? 1 : 0));
        ours.properties().forEach(figure -> assertThat(rounded(figure.getValue()))
                .as(figure.getKey())
                .isEqualTo(rounded(python.path(figure.getKey()))));
    }

    private static Map<String, Object> rounded(JsonNode figure) {
        Map<String, Object> values = new HashMap<>();
        if (figure.isNumber()) {
            values.put("value", Rounding.fourPlaces(figure.asDouble()));
        }
        figure.properties()
                .forEach(value -> values.put(
                        value.getKey(), Rounding.fourPlaces(value.getValue().asDouble())));
        return values;
    }

    private static List<Answer.Statements> statements(String name, EvalTask task) {
        GoldFile gold = GoldFile.read(EvalResources.path(name), task);
        assertThat(gold.problems()).isEmpty();
        return gold.rows().stream().map(row -> (Answer.Statements) row.answer()).toList();
    }

    private static List<JsonNode> rows(String name) throws IOException {
        return text(name).lines().map(JSON::readTree).toList();
    }

    private static String text(String name) throws IOException {
        return Files.readString(EvalResources.path(name));
    }
}
