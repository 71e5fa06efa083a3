package org.hearsay.export;

import java.util.List;
import org.hearsay.event.Event;
import org.hearsay.event.EventCount;
import org.hearsay.event.Participant;
import org.hearsay.place.Place;
import org.jspecify.annotations.Nullable;

/** What forms that are free to name their fields tell of an event. <b>Threads:</b> stateless. */
final class EventFields {
    private EventFields() {}

    static Fields of(Chosen chosen, Event event) {
        Fields fields = new Fields()
                .put("type", event.type().name())
                .put("mode", event.code().mode())
                .put("context", event.code().contexts())
                .put("cameo", event.code().cameo())
                .put("words", chosen.words(event.anchor()))
                .put("quotation", Excerpt.sentence(chosen, event.anchor().get(0)))
                .put("actors", names(event.actors()))
                .put("recipients", names(event.recipients()))
                .put("when", event.when() == null ? null : event.when().value())
                .put("factuality", event.factuality().code())
                .put("counts", event.counts().stream().map(EventFields::count).toList());
        place(fields, event.where());
        return article(fields, chosen)
                .put("teller", chosen.teller(event))
                .put("confidence", event.confidence())
                .put("rule", event.provenance().rule())
                .put("notes", chosen.marks(event.id()));
    }

    private static void place(Fields fields, @Nullable Place place) {
        if (place != null) {
            fields.put("where", place.name())
                    .put("country", place.country())
                    .put("admin1", place.admin1())
                    .put("admin2", place.admin2())
                    .put("geonames", place.geonames())
                    .put("place_note", place.note());
        }
    }

    private static Fields article(Fields fields, Chosen chosen) {
        return fields.put("url", chosen.imprint().url())
                .put("publisher", chosen.imprint().publisher())
                .put("headline", chosen.imprint().headline())
                .put("published", chosen.imprint().published())
                .put("revision", chosen.stored().revision());
    }

    private static Fields count(EventCount count) {
        return new Fields()
                .put("of", count.of().code())
                .put("whom", count.whom())
                .put("low", count.low())
                .put("high", count.high());
    }

    static List<Fields> names(List<Participant> actors) {
        return actors.stream()
                .map(actor -> new Fields().put("name", actor.name()).put("code", actor.code()))
                .toList();
    }
}
