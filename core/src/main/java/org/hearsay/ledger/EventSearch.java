package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.event.Event;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted: those that meet every condition that is there.
 *
 * <p>Only the newest reading of the newest revision of each article is searched. <b>Threads:</b> immutable.
 *
 * @param participant a part of the name or code of whoever takes part; null for any
 * @param place a part of the place's name; null for any
 * @param from first day of the event, or of publication where the event has none; null for any
 * @param to last day; null for any
 * @param types any of these; empty for all
 * @param factualities any of these; empty for all
 * @param byTime whether to order by the time of the event, earliest first; otherwise the last recorded come first
 * @param after cursor of the record behind which to go on; null for the start
 * @param limit how many records at most, at least 1
 */
public record EventSearch(
        @Nullable String participant,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<EventType> types,
        List<Factuality> factualities,
        boolean byTime,
        @Nullable String after,
        int limit) {
    public EventSearch {
        types = List.copyOf(types);
        factualities = List.copyOf(factualities);
        if (limit < 1) {
            throw new IllegalArgumentException("a limit below one: " + limit);
        }
    }

    /** All events, from the start. */
    public static EventSearch all(boolean byTime, int limit) {
        return new EventSearch(null, null, null, null, List.of(), List.of(), byTime, null, limit);
    }

    /**
     * Whether this search would find an event, without its cursor and limit.
     *
     * @param published day of its article's publication; null when unknown
     */
    public boolean admits(Event event, @Nullable LocalDate published) {
        String time = event.when() != null ? event.when().value() : published == null ? "" : published.toString();
        return (types.isEmpty() || types.contains(event.type()))
                && (factualities.isEmpty() || factualities.contains(event.factuality()))
                && (from == null || time.compareTo(from.toString()) >= 0)
                && (to == null || time.compareTo(to + "~") <= 0)
                && (place == null || (event.where() != null && has(event.where().name(), place)))
                && (participant == null
                        || Stream.concat(event.actors().stream(), event.recipients().stream())
                                .anyMatch(each -> has(each.name(), participant) || has(each.code(), participant)));
    }

    private static boolean has(@Nullable String words, String part) {
        return words != null && words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** The same search, going on behind a record. */
    public EventSearch after(String cursor) {
        return new EventSearch(participant, place, from, to, types, factualities, byTime, cursor, limit);
    }
}
