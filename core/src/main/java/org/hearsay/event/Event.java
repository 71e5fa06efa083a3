package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.place.Place;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did, or may do, to somebody.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable. <b>Source:</b> <em>event</em> in
 * PLOVER; its anchor is the trigger of ACE.
 *
 * @param id {@code v1}, {@code v2}, ... in the order of the text
 * @param code what kind of event it is
 * @param anchor the words that tell the event, in order; several when the article comes back to it; not empty
 * @param actors who did it, in order; may be empty
 * @param recipients to whom, in order; may be empty
 * @param when when; null when nothing tells it
 * @param where where; null when nothing tells it
 * @param counts how many people it touched, and how; may be empty
 * @param factuality whether it took place, as the text tells it
 * @param assertedBy id of the innermost statement whose content holds the anchor; null when the article itself asserts it
 * @param confidence from 0 to 1: share of right findings expected of the rule; not a judgement of truth
 * @param provenance which rule or model found it
 */
public record Event(
        String id,
        EventCode code,
        List<Span> anchor,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable EventTime when,
        @Nullable Place where,
        List<EventCount> counts,
        Factuality factuality,
        @Nullable String assertedBy,
        double confidence,
        Provenance provenance) {
    public Event {
        anchor = List.copyOf(anchor);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        counts = List.copyOf(counts);
        if (anchor.isEmpty()) {
            throw new IllegalArgumentException("an event without an anchor: " + id);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
        }
    }

    /** The PLOVER type. */
    public EventType type() {
        return code.type();
    }

    /** The same event as a statement tells it. */
    public Event told(@Nullable String statement, Factuality asTold) {
        return copy(id, actors, counts, asTold, statement);
    }

    /** The same event with other actors, or with more said of them. */
    public Event with(List<Participant> others) {
        return copy(id, others, counts, factuality, assertedBy);
    }

    /** The same event with its place among the events of an article. */
    Event numbered(int number) {
        return copy("v" + number, actors, counts, factuality, assertedBy);
    }

    /** The same event with more counts; none is told twice alike. */
    public Event counting(List<EventCount> more) {
        List<EventCount> all = new ArrayList<>(counts);
        for (EventCount count : more) {
            if (all.stream().noneMatch(count::isLike)) {
                all.add(count);
            }
        }
        all.sort(Comparator.comparing(EventCount::span));
        return copy(id, actors, all, factuality, assertedBy);
    }

    /** The same event but for what may come to be known of it later. */
    private Event copy(
            String name, List<Participant> who, List<EventCount> counted, Factuality asTold, @Nullable String teller) {
        return new Event(
                name, code, anchor, who, recipients, when, where, counted, asTold, teller, confidence, provenance);
    }
}
