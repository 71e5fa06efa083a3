package org.hearsay.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.eval.GoldIncident.Filler;
import org.hearsay.event.Factuality;
import tools.jackson.databind.JsonNode;

/** Parses the incidents of one text, from templates of MUC-4. <b>Threads:</b> stateless. */
final class GoldIncidents {
    private GoldIncidents() {}

    /** Whether gold events are such templates. */
    static boolean areIncidents(JsonNode events) {
        return events.size() > 0 && events.path(0).has("muc_type");
    }

    static List<GoldIncident> parse(JsonNode events) throws GoldFault {
        List<GoldIncident> incidents = new ArrayList<>();
        for (JsonNode event : events) {
            incidents.add(incident(event));
        }
        return incidents;
    }

    private static GoldIncident incident(JsonNode event) throws GoldFault {
        Set<String> types = new TreeSet<>();
        types.add(event.path("code").asString(""));
        types.add(CodeScheme.CAMEO.type(event.path("cameo").asString("")));
        Map<String, Set<Confidence>> confidences = new HashMap<>();
        event.path("perp_confidence")
                .properties()
                .forEach(told -> confidences.put(
                        told.getKey(), Confidence.of(told.getValue().asString(""))));
        List<Filler> perpetrators = fillers(event.path("perp_individual"));
        perpetrators.addAll(fillers(event.path("perp_org")));
        return new GoldIncident(
                types,
                event.path("optional").asBoolean(false),
                factualities(event.path("modality").asString("")),
                confidences,
                perpetrators,
                fillers(event.path("human_targets")),
                fillers(event.path("physical_targets")));
    }

    /** A stage: what is alleged took place, as it is told; an attempt failed, or is told as what was attempted. */
    private static Set<Factuality> factualities(String stage) throws GoldFault {
        return switch (stage) {
            case "happened" -> EnumSet.of(Factuality.HAPPENED, Factuality.ONGOING, Factuality.ALLEGED);
            case "attempted" ->
                EnumSet.of(Factuality.HAPPENED, Factuality.ONGOING, Factuality.ALLEGED, Factuality.DENIED);
            case "threatened" ->
                EnumSet.of(Factuality.THREATENED, Factuality.PLANNED, Factuality.CONDITIONAL, Factuality.PREDICTED);
            default -> GoldMention.factualities(stage);
        };
    }

    /** Each is a list of names, or an object that has it as {@code names} or {@code text}. */
    private static List<Filler> fillers(JsonNode list) {
        List<Filler> fillers = new ArrayList<>();
        for (JsonNode each : list) {
            JsonNode names = each.isArray() ? each : each.has("names") ? each.path("names") : each.path("text");
            List<String> words = new ArrayList<>();
            names.forEach(name -> words.add(name.asString("")));
            fillers.add(new Filler(words, each.path("optional").asBoolean(false)));
        }
        return fillers;
    }
}
