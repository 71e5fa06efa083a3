package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearsay.place.Place;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes one event of the mentions of an article that tell the same deed, and gives the events their ids. */
final class EventMerger {
    /** How far before a word one that tells it from others is looked for. */
    private static final int NEAR = 24;

    private static final Pattern OTHER =
            Pattern.compile("\\b(another|second|third|new|other|separate|further|fresh|more)\\b");
    private static final Pattern FIRST_TOLD = Pattern.compile("\\b(an?|another)\\s+$");
    private final String text;

    private EventMerger(String text) {
        this.text = text;
    }

    /** The events of an article, in the order of their first anchors. */
    static List<Event> merge(List<Event> mentions, String text) {
        EventMerger merger = new EventMerger(text);
        List<Event> events = new ArrayList<>();
        for (Event mention : mentions) {
            int same = merger.same(events, mention);
            if (same < 0) {
                events.add(mention.numbered(events.size() + 1));
            } else {
                events.set(same, joined(events.get(same), mention));
            }
        }
        return events;
    }

    private int same(List<Event> events, Event mention) {
        for (int i = 0; i < events.size(); i++) {
            if (isSame(events.get(i), mention)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two mentions agree in all that both tell, and share somebody who takes part, or the words and the place. */
    private boolean isSame(Event one, Event other) {
        return one.type() == other.type()
                && one.factuality() == other.factuality()
                && (meets(one.actors(), other.actors())
                        || meets(one.recipients(), other.recipients())
                        || isTold(one, other))
                && agree(one.actors(), other.actors())
                && agree(one.recipients(), other.recipients())
                && agree(one.when(), other.when())
                && agree(one.where(), other.where())
                && one.counts().stream()
                        .allMatch(count -> other.counts().stream().allMatch(count::allows));
    }

    /** Whether somebody takes part in both; "a village" is not the village told before. */
    private boolean meets(List<Participant> one, List<Participant> other) {
        return one.stream().anyMatch(first -> other.stream()
                .filter(second -> second.name().equals(first.name()))
                .anyMatch(second -> !FIRST_TOLD.matcher(before(second.span())).find()));
    }

    /** Whether both are told by the same noun for the same place, one of them without saying who takes part. */
    private boolean isTold(Event one, Event other) {
        Place where = one.where();
        boolean place =
                where != null && other.where() != null && where.geonames() != null && agree(where, other.where());
        boolean open = isOpen(one) || isOpen(other);
        return place
                && open
                && word(one).equals(word(other))
                && !OTHER.matcher(before(first(other))).find();
    }

    private static boolean isOpen(Event event) {
        return event.actors().isEmpty() && event.recipients().isEmpty();
    }

    private static Span first(Event event) {
        return event.anchor().get(0);
    }

    private String word(Event event) {
        return first(event).in(text).toLowerCase(Locale.ROOT);
    }

    private String before(Span span) {
        return text.substring(Math.max(0, span.start() - NEAR), span.start()).toLowerCase(Locale.ROOT);
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
                        event.counts(),
                        event.factuality(),
                        event.assertedBy(),
                        Math.max(event.confidence(), mention.confidence()),
                        event.provenance())
                .counting(mention.counts());
    }
}
