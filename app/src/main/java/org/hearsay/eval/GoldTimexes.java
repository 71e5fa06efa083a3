package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;

/** Parses the gold expressions of time of one text. <b>Threads:</b> stateless. */
final class GoldTimexes {
    private GoldTimexes() {}

    /**
     * The expressions of a gold line; a missing type or value is empty.
     *
     * @param timexes its list {@code timexes}
     */
    static List<ScoredTimex> parse(JsonNode timexes, String text) throws GoldFault {
        List<ScoredTimex> parsed = new ArrayList<>();
        for (JsonNode timex : timexes) {
            Span span = GoldStatements.span(timex.path("span"), text.length(), "an expression of time");
            parsed.add(new ScoredTimex(
                    span, timex.path("type").asString(""), timex.path("value").asString("")));
        }
        return parsed;
    }
}
