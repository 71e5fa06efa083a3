package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.place.Place;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes one event of the mentions of an article that tell the same deed, and gives the events their ids. */
final class EventMerger {
    private EventMerger() {}

    /** The events of an article, in the order of their first anchors. */
    static List<Event> merge(List<Event> mentions) {
        List<Event> events = new ArrayList<>();
        for (Event mention : mentions) {
            int same = same(events, mention);
            if (same < 0) {
                events.add(numbered(mention, events.size() + 1));
            } else {
                events.set(same, joined(events.get(same), mention));
            }
        }
        return events;
    }

    private static int same(List<Event> events, Event mention) {
        for (int i = 0; i < events.size(); i++) {
            if (isSame(events.get(i), mention)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two mentions agree in all that both tell, and share somebody who takes part. */
    private static boolean isSame(Event one, Event other) {
        return one.type() == other.type()
                && one.factuality() == other.factuality()
                && (shares(one.actors(), other.actors()) || shares(one.recipients(), other.recipients()))
                && agree(one.actors(), other.actors())
                && agree(one.recipients(), other.recipients())
                && agree(one.when(), other.when())
                && agree(one.where(), other.where());
    }

    private static boolean shares(List<Participant> one, List<Participant> other) {
        return one.stream().anyMatch(first -> other.stream()
                .anyMatch(second -> first.name().equals(second.name())));
    }

    private static boolean agree(List<Participant> one, List<Participant> other) {
        return one.isEmpty() || other.isEmpty() || shares(one, other);
    }

    private static boolean agree(@Nullable EventTime one, @Nullable EventTime other) {
        if (one == null || other == null || one.span() == null || other.span() == null) {
            return true;
        }
        return one.value().equals(other.value());
    }

    private static boolean agree(@Nullable Place one, @Nullable Place other) {
        return one == null || other == null || Objects.equals(one.geonames(), other.geonames());
    }

    private static Event numbered(Event event, int number) {
        return new Event(
                "v" + number,
                event.code(),
                event.anchor(),
                event.actors(),
                event.recipients(),
                event.when(),
                event.where(),
                event.factuality(),
                event.assertedBy(),
                event.confidence(),
                event.provenance());
    }

    private static Event joined(Event event, Event mention) {
        List<Span> anchor = new ArrayList<>(event.anchor());
        mention.anchor().stream()
                .filter(span -> anchor.stream().noneMatch(span::overlaps))
                .forEach(anchor::add);
        EventTime when = event.when() == null || event.when().span() == null ? mention.when() : event.when();
        return new Event(
                event.id(),
                event.code(),
                anchor.stream().sorted().toList(),
                event.actors().isEmpty() ? mention.actors() : event.actors(),
                event.recipients().isEmpty() ? mention.recipients() : event.recipients(),
                when == null ? event.when() : when,
                event.where() == null ? mention.where() : event.where(),
                event.factuality(),
                event.assertedBy(),
                Math.max(event.confidence(), mention.confidence()),
                event.provenance());
    }
}
