package org.hearsay.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Parses a gold document: one page that lies beside it, with each mention of an event.
 *
 * <p><b>Shape:</b> an object with {@code file} (the page), {@code publication_date}, {@code utf16_length}, {@code events}
 * and perhaps {@code traps}. <b>Threads:</b> immutable.
 */
final class GoldMentions {
    private final int length;

    private GoldMentions(int length) {
        this.length = length;
    }

    /** Whether a gold row is such a document. */
    static boolean isDocument(JsonNode row) {
        return row.has("file") && !row.has("text");
    }

    static GoldRow.Answer.Mentions parse(JsonNode row) throws GoldFault {
        GoldMentions parser = new GoldMentions(row.path("utf16_length").asInt(Integer.MAX_VALUE));
        List<GoldMention> mentions = new ArrayList<>();
        for (JsonNode event : row.path("events")) {
            mentions.add(parser.mention(event));
        }
        String date = GoldStatements.string(row, "publication_date");
        return new GoldRow.Answer.Mentions(mentions, date == null ? "" : date, strings(row.path("traps")));
    }

    private GoldMention mention(JsonNode event) throws GoldFault {
        JsonNode evidence = event.path("evidence");
        String id = needed(event, "id");
        Set<String> types = new LinkedHashSet<>(strings(event.path("plover")));
        types.addAll(strings(event.path("alt_plover")));
        return new GoldMention(
                id,
                needed(event, "cluster"),
                event.path("core").asBoolean(true),
                types,
                GoldStatements.string(event, "mode"),
                spans(evidence.path("trigger"), id),
                new ScoredEvent.Side(spans(evidence.path("source"), id), strings(event.path("source"))),
                new ScoredEvent.Side(spans(evidence.path("target"), id), strings(event.path("target"))),
                GoldMention.factualities(needed(event, "modality")),
                strings(event.path("source_text")),
                date(event.path("date")),
                GoldStatements.string(event.path("place"), "name"));
    }

    private static GoldMention.@Nullable Date date(JsonNode date) {
        String value = GoldStatements.string(date, "value");
        String words = GoldStatements.string(date, "text");
        return value == null ? null : new GoldMention.Date(value, words == null ? "" : words);
    }

    private List<Span> spans(JsonNode pairs, String id) throws GoldFault {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(GoldStatements.span(pair, length, "event " + id));
        }
        return spans;
    }

    /** The strings of a list, or the one string that stands for a list. */
    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node.isString()) {
            strings.add(node.asString());
        }
        node.forEach(each -> strings.add(each.asString("")));
        return strings;
    }

    private static String needed(JsonNode event, String name) throws GoldFault {
        String value = GoldStatements.string(event, name);
        if (value == null) {
            throw GoldFault.lacking("\"" + name + "\" in an event");
        }
        return value;
    }
}
