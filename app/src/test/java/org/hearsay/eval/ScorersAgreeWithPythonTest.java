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

    @Test
    void eventsScoreAsInPython() throws IOException {
        EventScorer scorer = new EventScorer("");
        List<JsonNode> gold = rows("events.gold.jsonl");
        List<JsonNode> rows = rows("events.found.jsonl");
        for (int i = 0; i < gold.size(); i++) {
            scorer.add(events(rows.get(i)), events(gold.get(i)), false);
        }
        Map<String, String> byCountry = levels("events.expected.txt");
        Map<String, String> byCode = levels("events-exact.expected.txt");
        for (Figure figure : scorer.figures()) {
            if (figure.measure() instanceof Measure.Rate rate) {
                String exact = figure.name().equals("triple_exact")
                        ? "triple_root"
                        : figure.name().replace("_exact", "");
                String expected = figure.name().endsWith("_exact") ? byCode.get(exact) : byCountry.get(figure.name());
                long right = Math.round(rate.recall() * rate.gold());
                assertThat("%d %d %d".formatted(right, rate.gold(), rate.found()))
                        .as(figure.name())
                        .isEqualTo(expected);
            }
        }
    }

    private static List<ScoredEvent> events(JsonNode row) throws IOException {
        try {
            return GoldEvents.parse(row.path("events"), "", CodeScheme.CAMEO);
        } catch (GoldFault fault) {
            throw new IOException(fault);
        }
    }

    /** By level: how many are right, in the gold and found. */
    private static Map<String, String> levels(String name) throws IOException {
        Map<String, String> levels = new HashMap<>();
        text(name)
                .lines()
                .map(line -> line.split(" +"))
                .filter(cells -> cells.length == 7 && !cells[0].equals("level"))
                .forEach(cells -> levels.put(cells[0], cells[1] + " " + cells[2] + " " + cells[3]));
        return levels;
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
