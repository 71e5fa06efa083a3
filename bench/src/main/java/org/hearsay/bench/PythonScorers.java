package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.bench.CorpusRun.Outcome;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.GoldFile;
import org.hearsay.eval.GoldReadings;
import org.hearsay.reading.Reading;
import org.hearsay.view.ReadingJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks the Python scorers beside the project about this build's findings, and compares every figure.
 *
 * <p><b>Threads:</b> one thread.
 */
final class PythonScorers {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Hearsay hearsay;
    private final SharedFolder shared;

    PythonScorers(Hearsay hearsay, SharedFolder shared) {
        this.hearsay = hearsay;
        this.shared = shared;
    }

    /**
     * What came of it.
     *
     * @param summary one line for people
     * @param differences the figures that differ
     */
    record Comparison(String summary, List<String> differences) {
        static Comparison leftOut(String why) {
            return new Comparison("left out: comparison with the Python scorer: " + why, List.of());
        }
    }

    Comparison compare(Outcome.Run run) throws IOException {
        EvalDefinition definition = run.definition();
        Path scorers = shared.file("score").toAbsolutePath().normalize();
        if (!Files.isDirectory(scorers)) {
            return Comparison.leftOut("there is no " + scorers);
        }
        if (!Command.exists("python3")) {
            return Comparison.leftOut("there is no python3 on this machine");
        }
        EvalTask task = EvalTask.of(definition.task());
        if (task == EvalTask.NAMES
                || task == EvalTask.PLACE
                || task == EvalTask.EVENT
                || task == EvalTask.ACTOR
                || !definition.further().isEmpty()) {
            return Comparison.leftOut("it has none for " + definition.name());
        }
        Path gold = shared.file(definition.corpus()).toAbsolutePath().normalize();
        Path found = Files.createTempFile("hearsay-found", ".jsonl");
        try {
            Files.writeString(found, isOfText(task) ? statements(scorers, task, gold) : pages(task, gold));
            Map<String, Double> theirs =
                    FlatFigures.ofOutput(task, Command.output(command(definition, scorers, found, gold)));
            List<String> differences = FlatFigures.differences(task, FlatFigures.of(task, run.figures()), theirs);
            int same = theirs.size() - differences.size();
            return new Comparison(
                    "the Python scorer agrees on " + same + " of " + theirs.size() + " numbers", differences);
        } finally {
            Files.deleteIfExists(found);
        }
    }

    private static List<String> command(EvalDefinition definition, Path scorers, Path found, Path gold) {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(
                switch (EvalTask.of(definition.task())) {
                    case STATEMENT ->
                        List.of(scorers + "/statement/score_statements.py", "" + found, "" + gold, "--json");
                    case CHAINS -> List.of(scorers + "/statement/score_chains.py", "" + found, "" + gold);
                    case NAMES, PLACE, EVENT, ACTOR ->
                        throw new IllegalArgumentException("no comparison for " + definition.task());
                    case TIME -> List.of(scorers + "/world/score_time.py", "" + gold, "" + found);
                    case PAGE -> List.of(scorers + "/world/score_article.py", "" + gold, "" + found);
                    case DATE -> List.of(scorers + "/world/score_date_seg.py", "date", "" + gold, "" + found);
                });
        if (!definition.kinds().isEmpty()) {
            command.addAll(List.of("--kind", String.join(",", definition.kinds())));
        }
        return command;
    }

    private static boolean isOfText(EvalTask task) {
        return task == EvalTask.STATEMENT || task == EvalTask.CHAINS || task == EvalTask.TIME;
    }

    /** The findings of all readings, turned by the scorers' own adapter into the rows they take. */
    private String statements(Path scorers, EvalTask task, Path gold) throws IOException {
        ReadingJson json = new ReadingJson();
        List<String> lines = read(task, gold).values().stream().map(json::line).toList();
        Path readings = Files.createTempFile("hearsay-readings", ".jsonl");
        try {
            Files.write(readings, lines);
            return Command.output(
                    List.of("python3", scorers + "/adapt.py", task == EvalTask.TIME ? "time" : "statement"),
                    ProcessBuilder.Redirect.from(readings.toFile()));
        } finally {
            Files.deleteIfExists(readings);
        }
    }

    private String pages(EvalTask task, Path gold) {
        StringBuilder lines = new StringBuilder();
        read(task, gold).forEach((id, reading) -> {
            ObjectNode row = mapper.createObjectNode();
            row.put("id", id);
            row.put("body", reading.article().text());
            row.put("published", reading.article().imprint().published());
            lines.append(mapper.writeValueAsString(row)).append('\n');
        });
        return lines.toString();
    }

    private Map<String, Reading> read(EvalTask task, Path gold) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (GoldReadings.Result result :
                new GoldReadings(hearsay, 1).read(GoldFile.read(gold, task).rows())) {
            if (result.reading() != null) {
                readings.put(result.row().id(), result.reading());
            }
        }
        return readings;
    }
}
