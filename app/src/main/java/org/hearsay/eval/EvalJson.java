package org.hearsay.eval;

import java.io.StringWriter;
import org.hearsay.trace.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A report for programs: one JSON object on one line.
 *
 * <p><b>Shape:</b> {@code format}, {@code task}, {@code gold}, {@code lines}, {@code figures} by name and {@code
 * problems}. A figure is {@code {P,R,F1,pred,gold}}, {@code {acc,n}} or a number, named as by the Python scorers.
 * <b>Units:</b> shares from 0 to 1, rounded to four places. <b>Threads:</b> thread-safe.
 */
public final class EvalJson {
    private final JsonFactory factory = new JsonFactory();

    /** The object, without a line break. */
    public String line(EvalReport report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "hearsay-eval/1");
            json.writeStringProperty("task", report.task().code());
            json.writeStringProperty("gold", report.gold());
            json.writeNumberProperty("lines", report.rows());
            json.writeObjectPropertyStart("figures");
            report.figures().forEach(figure -> figure(json, figure));
            json.writeEndObject();
            json.writeArrayPropertyStart("problems");
            report.problems().forEach(problem -> problem(json, problem));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void figure(JsonGenerator json, Figure figure) {
        json.writeName(figure.name());
        if (figure.measure() instanceof Measure.Rate rate) {
            json.writeStartObject();
            share(json, "P", rate.precision());
            share(json, "R", rate.recall());
            share(json, "F1", rate.value());
            json.writeNumberProperty("pred", rate.found());
            json.writeNumberProperty("gold", rate.gold());
            json.writeEndObject();
        } else if (figure.measure() instanceof Measure.Share share) {
            json.writeStartObject();
            share(json, "acc", share.value());
            json.writeNumberProperty("n", share.of());
            json.writeEndObject();
        } else if (figure.measure() instanceof Measure.Count count) {
            json.writeNumber(count.number());
        } else {
            json.writeNumber(Rounding.fourPlaces(figure.measure().value()));
        }
    }

    private static void share(JsonGenerator json, String name, double share) {
        json.writeNumberProperty(name, Rounding.fourPlaces(share));
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().code());
        json.writeStringProperty("place", problem.place());
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }
}
