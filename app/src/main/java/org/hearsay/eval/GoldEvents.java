package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;

/** Parses the gold events of one text. <b>Threads:</b> stateless. */
final class GoldEvents {
    private GoldEvents() {}

    /**
     * The events of a gold line: {@code code}, where there is one {@code plover_guess} instead, {@code source} and
     * {@code target} with alternatives divided by "|", and {@code text_spans}.
     *
     * @param events its list {@code events}
     * @param scheme what its numbers are, where codes are numbers
     */
    static List<ScoredEvent> parse(JsonNode events, String text, CodeScheme scheme) throws GoldFault {
        List<ScoredEvent> parsed = new ArrayList<>();
        for (JsonNode event : events) {
            String guess = GoldStatements.string(event, "plover_guess");
            String code = guess == null ? GoldStatements.string(event, "code") : guess;
            Set<String> types = new TreeSet<>();
            for (String type : (code == null ? "" : code).split("\\|")) {
                types.add(scheme.type(type.strip().toUpperCase(Locale.ROOT)));
            }
            parsed.add(new ScoredEvent(types, side(event, "source", text), side(event, "target", text)));
        }
        return parsed;
    }

    private static ScoredEvent.Side side(JsonNode event, String name, String text) throws GoldFault {
        List<Span> spans = new ArrayList<>();
        for (String key : List.of(name, "both")) {
            for (JsonNode span : event.path("text_spans").path(key)) {
                spans.add(GoldStatements.span(span, text.length(), "a participant"));
            }
        }
        String codes = GoldStatements.string(event, name);
        return new ScoredEvent.Side(spans, codes == null ? List.of() : List.of(codes.split("\\|")));
    }

    /** Whether the gold's codes are numbers. */
    static boolean byNumbers(JsonNode events) {
        for (JsonNode event : events) {
            String code = GoldStatements.string(event, "code");
            if (code != null && CodeScheme.isNumber(code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the gold tells participants by their words, not by codes. */
    static boolean bySpans(JsonNode events) {
        for (JsonNode event : events) {
            if (event.path("code_system").asString("").equals("PLOVER-PLV")) {
                return true;
            }
        }
        return false;
    }
}
