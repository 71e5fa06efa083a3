package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.text.Span;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Parses the gold statements of one text. <b>Threads:</b> immutable. */
final class GoldStatements {
    private final int length;
    private final List<String> speakerNames;

    /**
     * A parser for one text.
     *
     * @param speakerNames what gold may call the canonical speaker; the first that is given counts
     */
    GoldStatements(String text, List<String> speakerNames) {
        this.length = text.length();
        this.speakerNames = List.copyOf(speakerNames);
    }

    ScoredStatement parse(JsonNode attribution) throws GoldFault {
        ScoredStatement.Spans spans = new ScoredStatement.Spans(
                spans(attribution, "source"), spans(attribution, "cue"), spans(attribution, "content"));
        return new ScoredStatement(
                string(attribution, "id"),
                spans,
                string(attribution, "kind"),
                speaker(attribution),
                string(attribution, "source_type"),
                attribution.has("chain") ? chain(attribution.path("chain")) : null,
                string(attribution, "stance"),
                string(attribution, "parent"),
                attribution.path("optional").asBoolean(false));
    }

    private @Nullable String speaker(JsonNode attribution) {
        return speakerNames.stream()
                .map(name -> string(attribution, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The string of that name, or null when there is none. */
    static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }

    private List<Span> spans(JsonNode attribution, String role) throws GoldFault {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : attribution.path(role)) {
            spans.add(span(pair, length, "attribution " + string(attribution, "id")));
        }
        return spans;
    }

    /**
     * The span that a pair of numbers stands for.
     *
     * @param length of the text, which the span must not leave
     * @param owner whose span it is, for messages
     */
    static Span span(JsonNode pair, int length, String owner) throws GoldFault {
        int start = pair.path(0).asInt(-1);
        int end = pair.path(1).asInt(-1);
        if (pair.size() != 2 || start < 0 || end < start || end > length) {
            throw new GoldFault(ProblemCode.INVALID_ARTICLE_LINE, owner + ": not a span of the text: " + pair);
        }
        return new Span(start, end);
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
