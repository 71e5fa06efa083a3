package org.hearsay.view;

import java.io.StringWriter;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.License;
import org.hearsay.encoder.Mention;
import org.hearsay.page.Imprint;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.sentence.Sentence;
import org.hearsay.statement.Anonymity;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
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
 * <p><b>Shape:</b> all fields of the contract, in its order; what is absent is {@code null}; what this build does not
 * read yet (times, places, events) is an empty list. <b>Units:</b> spans are pairs of UTF-16
 * offsets into {@code article.text}. Characters outside ASCII stand as themselves, except lone surrogates, which no
 * encoding can carry, and control characters: these are escaped. <b>Threads:</b> thread-safe.
 */
public final class ReadingJson {
    private static final List<String> NOT_READ_YET_BEFORE = List.of("timexes", "places");
    private final JsonFactory factory = new JsonFactory();

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

    private static void write(JsonGenerator json, Reading reading) {
        json.writeStartObject();
        json.writeStringProperty("format", "hearsay-reading/1");
        string(json, "model", reading.modelDigest());
        json.writeStringProperty("id", reading.article().id());
        article(json, reading.article(), reading.licensed());
        spans(
                json,
                "sentences",
                reading.sentences().stream().map(Sentence::span).toList());
        json.writeArrayPropertyStart("mentions");
        reading.mentions().forEach(mention -> mention(json, mention, reading.entities()));
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        reading.entities().list().forEach(entity -> entity(json, entity));
        json.writeEndArray();
        NOT_READ_YET_BEFORE.forEach(name -> spans(json, name, List.of()));
        json.writeArrayPropertyStart("statements");
        reading.statements().forEach(statement -> statement(json, statement));
        json.writeEndArray();
        spans(json, "events", List.of());
        json.writeArrayPropertyStart("problems");
        reading.problems().forEach(problem -> problem(json, problem));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void article(JsonGenerator json, Article article, List<License> licensed) {
        Imprint imprint = article.imprint();
        json.writeObjectPropertyStart("article");
        string(json, "url", imprint.url());
        string(json, "publisher", imprint.publisher());
        string(json, "headline", imprint.headline());
        string(json, "byline", imprint.byline());
        string(json, "published", imprint.published());
        string(json, "language", imprint.language());
        json.writeArrayPropertyStart("licensed");
        licensed.forEach(license -> license(json, license));
        json.writeEndArray();
        string(json, "text", article.text());
        spans(json, "paragraphs", article.paragraphs());
        json.writeEndObject();
    }

    private static void license(JsonGenerator json, License license) {
        json.writeStartObject();
        string(json, "name", license.name());
        string(json, "by", license.by().code());
        optionalSpan(json, license.span());
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, Mention mention, Entities entities) {
        Entity named = entities.at(mention.span());
        json.writeStartObject();
        json.writeName("span");
        span(json, mention.span());
        string(json, "type", mention.type().name());
        string(json, "entity", named == null ? null : named.id());
        json.writeEndObject();
    }

    private static void entity(JsonGenerator json, Entity entity) {
        json.writeStartObject();
        string(json, "id", entity.id());
        string(json, "name", entity.name());
        string(json, "type", entity.type().name());
        string(json, "role", entity.role());
        string(json, "affiliation", entity.affiliation());
        string(json, "code", null);
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, Statement statement) {
        json.writeStartObject();
        string(json, "id", statement.id());
        string(json, "kind", statement.kind().code());
        spans(json, "source", statement.source());
        spans(json, "cue", statement.cue());
        spans(json, "content", statement.content());
        string(json, "speaker", statement.speaker());
        string(json, "entity", statement.who().entity());
        string(json, "source_type", statement.sourceType().code());
        anonymity(json, statement.who().anonymity());
        spans(json, "trail", statement.who().trail());
        json.writeArrayPropertyStart("chain");
        statement.chain().forEach(json::writeString);
        json.writeEndArray();
        string(json, "addressee", statement.addressee());
        string(json, "parent", statement.parent());
        string(json, "stance", statement.stance().code());
        json.writeNumberProperty("confidence", statement.confidence());
        string(json, "rule", statement.provenance().rule());
        json.writeEndObject();
    }

    private static void anonymity(JsonGenerator json, @Nullable Anonymity told) {
        json.writeName("anonymity");
        if (told == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeName("count");
        if (told.count() == null) {
            json.writeNull();
        } else {
            json.writeNumber(told.count().intValue());
        }
        string(json, "basis", told.basis());
        string(json, "reason", told.reason());
        string(json, "authority", told.authority());
        json.writeEndObject();
    }

    private static void problem(JsonGenerator json, Problem problem) {
        json.writeStartObject();
        string(json, "code", problem.code().code());
        string(json, "message", problem.message());
        optionalSpan(json, problem.span());
        json.writeEndObject();
    }

    private static void spans(JsonGenerator json, String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(span -> span(json, span));
        json.writeEndArray();
    }

    private static void optionalSpan(JsonGenerator json, @Nullable Span span) {
        json.writeName("span");
        if (span == null) {
            json.writeNull();
        } else {
            span(json, span);
        }
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}
