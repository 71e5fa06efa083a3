package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.trace.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Parses the gold names of one text. <b>Threads:</b> stateless. */
final class GoldNames {
    private GoldNames() {}

    /**
     * The names of a gold line.
     *
     * @param mentions its list {@code mentions}
     */
    static List<ScoredName> parse(JsonNode mentions, String text) throws GoldFault {
        List<ScoredName> names = new ArrayList<>();
        for (JsonNode mention : mentions) {
            Span span = GoldStatements.span(mention.path("span"), text.length(), "a mention");
            names.add(new ScoredName(span, type(mention)));
        }
        return names;
    }

    private static ScoredName.Type type(JsonNode mention) throws GoldFault {
        try {
            return ScoredName.Type.of(mention.path("type").asString(""));
        } catch (IllegalArgumentException e) {
            throw new GoldFault(ProblemCode.INVALID_ARTICLE_LINE, "a mention has no known type: " + mention);
        }
    }
}
