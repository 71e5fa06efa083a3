package org.hearsay.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.License;
import org.hearsay.article.LivePart;
import org.hearsay.article.PageFacts;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.page.Imprint;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.sentence.Sentence;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Understands a reading that {@link ReadingJson} wrote.
 *
 * <p>What the line does not tell is not there again: tokens (each sentence has one, the whole of it), how sure the model was
 * of a name, and the page behind the text. Written again, the reading gives the same line. <b>Errors:</b> {@link
 * IllegalArgumentException} with a sentence for people when a line is no reading, or a span lies outside its text.
 * <b>Threads:</b> thread-safe.
 */
public final class ReadingJsonParser {
    private final JsonMapper mapper = new JsonMapper();

    /**
     * Reads one line.
     *
     * @param place where the line stands, for its problems
     */
    public Reading parse(String line, String place) {
        try {
            return reading(new JsonObject(mapper.readTree(line)), place);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("the line is not JSON", broken);
        }
    }

    private static Reading reading(JsonObject line, String place) {
        String format = line.text("format");
        if (!format.equals("hearsay-reading/1")) {
            throw new IllegalArgumentException("this build reads hearsay-reading/1, not " + format);
        }
        JsonObject told = line.object("article");
        if (told.optionalText("text_digest") != null) {
            throw new IllegalArgumentException("it was exported without its text; export it --with-text");
        }
        JsonObject.Bounds bounds = new JsonObject.Bounds(told.text("text").length());
        Article article = article(line.text("id"), told, bounds);
        List<License> licenses = licenses(told, bounds);
        FindingsJson findings = new FindingsJson(bounds, line.optionalText("model"));
        List<Mention> mentions = new ArrayList<>();
        Entities entities = entities(line, mentions, bounds);
        return new Reading(
                article,
                Sentence.uncut(line.spans("sentences", bounds), article.paragraphs(), article.text()),
                mentions,
                entities,
                line.list("timexes", findings::timex),
                findings.places(line),
                line.list("events", findings::event),
                line.list("statements", findings::statement),
                licenses,
                line.list("problems", problem -> problem(problem, place, bounds)),
                line.optionalText("model"));
    }

    private static Article article(String id, JsonObject told, JsonObject.Bounds bounds) {
        Imprint imprint = new Imprint(
                told.optionalText("url"),
                told.optionalText("publisher"),
                told.optionalText("headline"),
                told.optionalText("byline"),
                told.optionalText("published"),
                told.optionalText("language"));
        PageFacts facts = new PageFacts(
                told.optionalText("canonical"),
                told.optionalText("modified"),
                instant(told),
                told.texts("bylines"),
                told.optionalFlag("paywall"),
                Boolean.TRUE.equals(told.optionalFlag("live")),
                told.list(
                        "parts",
                        part -> new LivePart(
                                part.span("span", bounds),
                                part.optionalText("published"),
                                part.optionalText("headline"))));
        return new Article(id, imprint, facts, AlignedText.of(told.text("text")), told.spans("paragraphs", bounds));
    }

    private static @Nullable Instant instant(JsonObject told) {
        String retrieved = told.optionalText("retrieved");
        try {
            return retrieved == null ? null : Instant.parse(retrieved);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("\"retrieved\" is no instant: " + retrieved, wrong);
        }
    }

    private static List<License> licenses(JsonObject told, JsonObject.Bounds bounds) {
        return told.list(
                "licensed",
                license -> new License(
                        license.text("name"),
                        license.constant("by", License.Evidence.class),
                        license.optionalSpan("span", bounds)));
    }

    private static Entities entities(JsonObject line, List<Mention> mentions, JsonObject.Bounds bounds) {
        Map<String, List<Span>> named = new HashMap<>();
        line.list("mentions", each -> {
            Mention mention = new Mention(each.span("span", bounds), each.constant("type", MentionType.class), 1);
            mentions.add(mention);
            String entity = each.optionalText("entity");
            if (entity != null) {
                named.computeIfAbsent(entity, unused -> new ArrayList<>()).add(mention.span());
            }
            return mention;
        });
        return new Entities(line.list(
                "entities",
                each -> new Entity(
                        each.text("id"),
                        each.text("name"),
                        each.constant("type", MentionType.class),
                        each.optionalText("role"),
                        each.optionalText("affiliation"),
                        each.optionalText("code"),
                        named.getOrDefault(each.text("id"), List.of()))));
    }

    private static Problem problem(JsonObject told, String place, JsonObject.Bounds bounds) {
        return new Problem(
                told.constant("code", ProblemCode.class),
                place,
                told.text("message"),
                told.optionalSpan("span", bounds));
    }
}
