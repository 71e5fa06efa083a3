package org.hearsay.view;

import java.io.StringWriter;
import java.util.List;
import org.hearsay.encoder.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.sentence.Sentence;
import org.hearsay.statement.Anonymity;
import org.hearsay.statement.ChainLink;
import org.hearsay.statement.Statement;
import org.hearsay.trace.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A reading as JSON, as the public contract says ({@code hearsay-reading/1}).
 *
 * <p><b>Shape:</b> all fields of the contract, in its order; what is absent is {@code null}. <b>Units:</b> spans are pairs of UTF-16
 * offsets into {@code article.text}. Characters outside ASCII stand as themselves, except lone surrogates, which no
 * encoding can carry, and control characters: these are escaped. <b>Threads:</b> thread-safe.
 */
public final class ReadingJson {
    private final JsonFactory factory = new JsonFactory();
    private final boolean withText;

    /** Readings with their articles' texts. */
    public ReadingJson() {
        this(true);
    }

    /** @param withText false to write a text's digest, and the words of each statement, in place of the text */
    ReadingJson(boolean withText) {
        this.withText = withText;
    }

    /** The reading on one line, without a line break. */
    public String line(Reading reading) {
        return json(reading, ObjectWriteContext.empty());
    }

    /** The reading with one field a line, without a line break at its end. */
    public String pretty(Reading reading) {
        return json(reading, new Indented());
    }

    private String json(Reading reading, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(context, out)) {
            write(json, reading);
        }
        return JsonEscapes.escape(out.toString());
    }

    /** Line feeds on every machine. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("")
                .withArrayElementSpacing(Separators.Spacing.AFTER);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance());
        }
    }

    private void write(JsonGenerator json, Reading reading) {
        json.writeStartObject();
        json.writeStringProperty("format", "hearsay-reading/1");
        JsonFields.string(json, "model", reading.modelDigest());
        json.writeStringProperty("id", reading.article().id());
        new ArticleJson(withText).write(json, reading.article(), reading.licensed());
        JsonFields.spans(
                json,
                "sentences",
                reading.sentences().stream().map(Sentence::span).toList());
        json.writeArrayPropertyStart("mentions");
        reading.mentions().forEach(mention -> mention(json, mention, reading.entities()));
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        reading.entities().list().forEach(entity -> entity(json, entity));
        json.writeEndArray();
        TimesAndPlacesJson.write(json, reading);
        json.writeArrayPropertyStart("statements");
        String text = reading.article().text();
        reading.statements().forEach(statement -> statement(json, statement, text));
        json.writeEndArray();
        json.writeArrayPropertyStart("events");
        reading.events().forEach(event -> EventJson.write(json, event));
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        reading.problems().forEach(problem -> problem(json, problem));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, Mention mention, Entities entities) {
        Entity named = entities.at(mention.span());
        json.writeStartObject();
        json.writeName("span");
        JsonFields.span(json, mention.span());
        JsonFields.string(json, "type", mention.type().name());
        JsonFields.string(json, "entity", named == null ? null : named.id());
        json.writeEndObject();
    }

    private static void entity(JsonGenerator json, Entity entity) {
        json.writeStartObject();
        JsonFields.string(json, "id", entity.id());
        JsonFields.string(json, "name", entity.name());
        JsonFields.string(json, "type", entity.type().name());
        JsonFields.string(json, "role", entity.role());
        JsonFields.string(json, "affiliation", entity.affiliation());
        JsonFields.string(json, "code", entity.code());
        json.writeEndObject();
    }

    private void statement(JsonGenerator json, Statement statement, String text) {
        json.writeStartObject();
        JsonFields.string(json, "id", statement.id());
        JsonFields.string(json, "kind", statement.kind().code());
        JsonFields.spans(json, "source", statement.source());
        JsonFields.spans(json, "cue", statement.cue());
        JsonFields.spans(json, "content", statement.content());
        if (!withText) {
            json.writeStringProperty("words", StoredLines.words(statement, text));
        }
        JsonFields.string(json, "speaker", statement.speaker());
        JsonFields.string(json, "entity", statement.who().entity());
        JsonFields.string(json, "source_type", statement.sourceType().code());
        anonymity(json, statement.who().anonymity());
        JsonFields.spans(json, "trail", statement.who().trail());
        json.writeArrayPropertyStart("chain");
        statement.chain().forEach(json::writeString);
        json.writeEndArray();
        links(json, statement.nesting().links());
        JsonFields.string(json, "addressee", statement.addressee());
        JsonFields.string(json, "parent", statement.parent());
        JsonFields.string(json, "parent_rule", statement.nesting().rule());
        JsonFields.string(json, "stance", statement.stance().code());
        json.writeNumberProperty("confidence", statement.confidence());
        JsonFields.string(json, "rule", statement.provenance().rule());
        json.writeEndObject();
    }

    private static void links(JsonGenerator json, List<ChainLink> links) {
        json.writeArrayPropertyStart("links");
        for (ChainLink link : links) {
            json.writeStartObject();
            JsonFields.string(json, "name", link.name());
            JsonFields.string(json, "rule", link.rule());
            JsonFields.optionalSpan(json, link.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void anonymity(JsonGenerator json, @Nullable Anonymity told) {
        json.writeName("anonymity");
        if (told == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        JsonFields.number(json, "count", told.count());
        JsonFields.string(json, "basis", told.basis());
        JsonFields.string(json, "reason", told.reason());
        JsonFields.string(json, "authority", told.authority());
        json.writeEndObject();
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        JsonFields.string(json, "code", problem.code().code());
        JsonFields.string(json, "message", problem.message());
        JsonFields.optionalSpan(json, problem.span());
        json.writeEndObject();
    }
}
