package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Parses the gold statements of one text. <b>Threads:</b> immutable. */
final class GoldStatements {
    private final int length;
    private final String speakerName;

    /**
     * A parser for one text.
     *
     * @param speakerName what this gold calls the canonical speaker
     */
    GoldStatements(String text, String speakerName) {
        this.length = text.length();
        this.speakerName = speakerName;
    }

    ScoredStatement parse(JsonNode attribution) throws GoldFault {
        ScoredStatement.Spans spans = new ScoredStatement.Spans(
                spans(attribution, "source"), spans(attribution, "cue"), spans(attribution, "content"));
        return new ScoredStatement(
                string(attribution, "id"),
                spans,
                string(attribution, "kind"),
                string(attribution, speakerName),
                string(attribution, "source_type"),
                attribution.has("chain") ? chain(attribution.path("chain")) : null,
                string(attribution, "stance"),
                string(attribution, "parent"),
                attribution.path("optional").asBoolean(false));
    }

    /** The string of that name, or null when there is none. */
    static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private List<Span> spans(JsonNode attribution, String role) throws GoldFault {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : attribution.path(role)) {
            int start = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (pair.size() != 2 || start < 0 || end < start || end > length) {
                throw new GoldFault(
                        ProblemCode.INVALID_ARTICLE_LINE,
                        "attribution " + string(attribution, "id") + ": not a span of the text: " + pair);
            }
            spans.add(new Span(start, end));
        }
        return spans;
    }

    /** Links are names, or objects with a name. */
    private static List<String> chain(JsonNode links) {
        List<String> names = new ArrayList<>();
        for (JsonNode link : links) {
            String name = link.isString() ? link.asString() : string(link, "name");
            names.add(name == null ? "" : name);
        }
        return names;
    }
}
