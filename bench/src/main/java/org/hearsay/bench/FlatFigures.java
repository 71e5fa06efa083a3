package org.hearsay.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.EvalTask;
import org.hearsay.eval.Figure;
import org.hearsay.eval.Measure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures of this build and of the Python scorers as numbers by name, so that they can be compared. */
final class FlatFigures {
    private FlatFigures() {}

    static Map<String, Double> of(EvalTask task, List<Figure> figures) {
        Map<String, Double> flat = new LinkedHashMap<>();
        for (Figure figure : figures) {
            boolean isCount = figure.measure() instanceof Measure.Count;
            if (task == EvalTask.CHAINS) {
                flat.put(
                        figure.name(),
                        isCount
                                ? figure.measure().value()
                                : 100 * figure.measure().value());
            } else if (figure.measure() instanceof Measure.Rate rate) {
                flat.put(figure.name() + " P", rate.precision());
                flat.put(figure.name() + " R", rate.recall());
                flat.put(figure.name() + " F1", rate.value());
                flat.put(figure.name() + " pred", (double) rate.found());
                flat.put(figure.name() + " gold", (double) rate.gold());
            } else if (figure.measure() instanceof Measure.Share share) {
                flat.put(figure.name() + " acc", share.value());
                flat.put(figure.name() + " n", (double) share.of());
            } else {
                flat.put(figure.name(), figure.measure().value());
            }
        }
        return flat;
    }

    /** What a Python scorer printed. */
    static Map<String, Double> ofOutput(EvalTask task, String output) {
        Map<String, Double> flat = new LinkedHashMap<>();
        if (task == EvalTask.CHAINS) {
            output.lines().map(line -> line.split(" ")).forEach(pair -> flat.put(pair[0], Double.valueOf(pair[1])));
            return flat;
        }
        JsonNode json = JsonMapper.builder().build().readTree(output.substring(output.indexOf('{')));
        JsonNode figures = json.has("total") ? json.path("total") : json;
        figures.properties().forEach(figure -> {
            if (figure.getValue().isObject()) {
                figure.getValue()
                        .properties()
                        .forEach(part -> flat.put(
                                figure.getKey() + " " + part.getKey(),
                                part.getValue().asDouble()));
            } else {
                flat.put(figure.getKey(), figure.getValue().asDouble());
            }
        });
        flat.remove("missing_docs");
        return flat;
    }

    /** The numbers that are not the same, as far as the scorer prints them. */
    static List<String> differences(EvalTask task, Map<String, Double> ours, Map<String, Double> theirs) {
        double printed = halfOfLastDigit(task) + 1e-9;
        List<String> differences = new ArrayList<>();
        theirs.forEach((name, their) -> {
            Double our = ours.get(name);
            if (our == null || Math.abs(our - their) > printed) {
                differences.add(name + " is " + their + ", ours " + our);
            }
        });
        return differences;
    }

    private static double halfOfLastDigit(EvalTask task) {
        return switch (task) {
            case STATEMENT, NAMES, PLACE, EVENT, ACTOR -> 0;
            case CHAINS -> 0.05;
            case PAGE, DATE, TIME -> 0.00005;
        };
    }
}
