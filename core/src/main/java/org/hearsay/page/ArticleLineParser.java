package org.hearsay.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one article line.
 *
 * <p>Fields that the contract does not name are looked over, whatever they hold; null means absent; of text and HTML
 * the text is taken, since it needs no extraction. A line whose format is {@code hearsay-reading/1} is a reading: it is
 * handed on whole. A line without an id gets its place for one, and so does a line
 * that fails before its id is known. <b>Threads:</b> one parser a line. <b>Source:</b> CONTRACT.md, "Article lines
 * in"; RFC 8259, which lets strings hold lone surrogates, as escapes.
 */
final class ArticleLineParser {
    private static final String FORMAT = "format";

    private static final String READING = "hearsay-reading/";

    private static final Set<String> FIELDS =
            Set.of(FORMAT, "id", "text", "html", "url", "publisher", "headline", "published");

    private static final Pattern ADVICE = Pattern.compile("( \\(start marker at|: enable `| \\(\\d+, from `).*");

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F]");

    private final JsonFactory json;
    private final String place;
    private final Map<String, String> values = new HashMap<>();
    private @Nullable Problem problem;

    private ArticleLineParser(JsonFactory json, String place) {
        this.json = json;
        this.place = place;
    }

    /** Makes what all lines share. Names are not kept, since each line may bring thousands of new ones. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    /** Reads a whole line, without its end. */
    static PageResult parse(JsonFactory json, ByteBuffer line, String place) {
        ArticleLineParser parser = new ArticleLineParser(json, place);
        parser.readBytes(line);
        return parser.isReading() ? parser.reading(line) : parser.result();
    }

    /** The id of a line of which only the start is known; its place if the id does not stand there. */
    static String id(JsonFactory json, ByteBuffer start, String place) {
        ArticleLineParser parser = new ArticleLineParser(json, place);
        parser.readObject(StandardCharsets.UTF_8.decode(start));
        return parser.id();
    }

    private void readBytes(ByteBuffer line) {
        try {
            readObject(StandardCharsets.UTF_8.newDecoder().decode(line.duplicate()));
        } catch (CharacterCodingException malformed) {
            fail(ProblemCode.INVALID_JSON, "the line is not UTF-8");
            readObject(StandardCharsets.UTF_8.decode(line.duplicate()));
        }
    }

    private void readObject(CharBuffer line) {
        try (JsonParser parser = json.createParser(
                ObjectReadContext.empty(), line.array(), line.arrayOffset() + line.position(), line.remaining())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                fail(ProblemCode.INVALID_JSON, "the line is JSON, but not an object");
                return;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                readField(parser, parser.currentName(), parser.nextToken());
            }
            if (parser.nextToken() != null) {
                fail(ProblemCode.INVALID_JSON, "something stands behind the JSON object");
            }
        } catch (JacksonException broken) {
            fail(ProblemCode.INVALID_JSON, "the line is not JSON: " + reason(broken));
        }
    }

    /** What is wrong with the JSON, without advice to programmers, and safe to show on a terminal. */
    private static String reason(JacksonException broken) {
        String message = CONTROLS.matcher(broken.getOriginalMessage()).replaceAll("\uFFFD");
        String reason = ADVICE.matcher(message).replaceFirst("");
        TokenStreamLocation location = broken.getLocation();
        return location == null ? reason : reason + ", at character " + location.getColumnNr();
    }

    private void readField(JsonParser parser, String name, JsonToken value) {
        boolean otherFormat = name.equals(FORMAT) && value != JsonToken.VALUE_STRING;
        if (!FIELDS.contains(name) || value == JsonToken.VALUE_NULL || otherFormat) {
            parser.skipChildren();
        } else if (value != JsonToken.VALUE_STRING) {
            fail(ProblemCode.INVALID_ARTICLE_LINE, "the field \"" + name + "\" is no string");
            parser.skipChildren();
        } else if (values.putIfAbsent(name, parser.getString()) != null) {
            fail(ProblemCode.INVALID_ARTICLE_LINE, "the field \"" + name + "\" stands there twice");
        }
    }

    /** The first fault is the one to be told. */
    private void fail(ProblemCode code, String message) {
        problem = problem != null ? problem : Problem.of(code, place, message);
    }

    private PageResult result() {
        String text = values.get("text");
        String content = text != null ? text : values.get("html");
        if (problem != null) {
            return new PageResult.Failed(id(), true, problem);
        }
        if (content == null) {
            String message = "the line has neither \"text\" nor \"html\"";
            return new PageResult.Failed(id(), true, Problem.of(ProblemCode.INVALID_ARTICLE_LINE, place, message));
        }
        MediaKind kind = text != null ? MediaKind.ARTICLE_TEXT : MediaKind.HTML;
        return new PageResult.Found(new Page(id(), place, kind, new Payload.Characters(content), imprint()));
    }

    private boolean isReading() {
        return problem == null && values.getOrDefault(FORMAT, "").startsWith(READING);
    }

    private PageResult reading(ByteBuffer line) {
        String whole = StandardCharsets.UTF_8.decode(line.duplicate()).toString();
        return new PageResult.Found(
                new Page(id(), place, MediaKind.READING, new Payload.Characters(whole), Imprint.NONE));
    }

    private String id() {
        return values.getOrDefault("id", place);
    }

    private Imprint imprint() {
        return new Imprint(
                values.get("url"),
                values.get("publisher"),
                values.get("headline"),
                null,
                values.get("published"),
                null);
    }
}
