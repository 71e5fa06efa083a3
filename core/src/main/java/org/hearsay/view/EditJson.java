package org.hearsay.view;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.correction.Annotation;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.correction.Mark;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What people said about the evidence, as JSON, and back. <b>Threads:</b> thread-safe. */
public final class EditJson {
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = new JsonMapper();

    /**
     * Reads the lines that a {@link CorrectionListing#ofCorrections listing of acts} has as JSON lines.
     *
     * @return in the order of their numbers
     * @throws IllegalArgumentException when a line is none of them
     */
    public List<Correction> acts(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(this::act)
                .sorted(Comparator.comparingLong(Correction::number))
                .toList();
    }

    private Correction act(String line) {
        try {
            JsonObject told = new JsonObject(mapper.readTree(line));
            Act act = new Act(
                    Kind.valueOf(told.text("kind").toUpperCase(Locale.ROOT)),
                    told.text("subject"),
                    told.optionalText("object"),
                    told.texts("findings"),
                    told.optionalText("because"),
                    told.text("author"));
            return new Correction(told.whole("number"), act, told.text("recorded"), true);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("a line of edits is not JSON", broken);
        }
    }

    /** Annotations of a reading's findings as one object, without a line break. */
    String annotations(Map<String, Annotation> annotations) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            annotations.forEach((id, annotation) -> {
                json.writeName(id);
                write(json, annotation);
            });
            json.writeEndObject();
        }
        return JsonEscapes.escape(out.toString());
    }

    private static void write(JsonGenerator json, Annotation annotation) {
        json.writeStartObject();
        JsonFields.string(json, "speaker", annotation.speaker());
        json.writeArrayPropertyStart("edits");
        annotation.edits().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeArrayPropertyStart("marks");
        annotation.marks().forEach(mark -> write(json, mark));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Mark mark) {
        Act act = mark.correction().act();
        json.writeStartObject();
        json.writeNumberProperty("edit", mark.correction().number());
        JsonFields.string(json, "kind", act.kind().code());
        JsonFields.string(json, "subject", act.subject());
        JsonFields.string(json, "tie", mark.tie() == null ? null : mark.tie().code());
        JsonFields.string(json, "because", act.because());
        JsonFields.string(json, "author", act.author());
        JsonFields.string(json, "recorded", mark.correction().recorded());
        json.writeEndObject();
    }
}
