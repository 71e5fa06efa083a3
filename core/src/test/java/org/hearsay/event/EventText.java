package org.hearsay.event;

import java.util.List;
import java.util.Locale;
import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.jspecify.annotations.Nullable;

/** A text and the events that a reader finds in it. */
record EventText(String text, List<Event> events) {
    private static final Hearsay RULES = Hearsay.load(ReaderKind.RULES);

    static EventText of(String text) {
        return of(text, RULES);
    }

    static EventText of(String text, Hearsay reader) {
        Reading reading = reader.readText("test", text);
        return new EventText(reading.article().text(), reading.events());
    }

    /** Each event as a line: {@code TYPE factuality: actors > recipients}, with their grounds in brackets; {@code -} for nobody. */
    List<String> lines() {
        return events.stream()
                .map(event -> String.format(
                        Locale.ROOT,
                        "%s %s: %s > %s",
                        event.type(),
                        event.factuality().code(),
                        words(event.actors()),
                        words(event.recipients())))
                .toList();
    }

    /** Each count as a line: {@code KIND LOW..HIGH whom}; nothing for an open end, {@code -} where nobody is told. */
    List<String> counts() {
        return events.stream()
                .flatMap(event -> event.counts().stream())
                .map(count -> String.format(
                        Locale.ROOT,
                        "%s %d..%s %s",
                        count.of().code(),
                        count.low(),
                        count.high() == null ? "" : count.high(),
                        count.whom() == null ? "-" : count.whom()))
                .toList();
    }

    private String words(List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : String.join(
                        ", ",
                        participants.stream()
                                .map(participant -> participant.span().in(text) + ground(participant.part()))
                                .toList());
    }

    private static String ground(@Nullable Part part) {
        return part == null ? "" : " (" + part.ground().code() + ")";
    }
}
