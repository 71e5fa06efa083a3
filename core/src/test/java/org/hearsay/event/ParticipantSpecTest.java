package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/participants.yaml}: who takes part in events, with their codes. */
class ParticipantSpecTest {
    static Stream<Spec> specs() {
        return Spec.of("participants.yaml");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Spec spec) {
        check(spec, "fires", "events");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Spec spec) {
        check(spec, "silent", "silent-events");
    }

    private static void check(Spec spec, String text, String events) {
        EventText read = EventText.of(spec.text(text));
        List<String> expected = spec.texts(events);
        assertThat(read.events().stream().map(event -> line(event, read.text())))
                .as("%s: the events of%n  %s", spec.name(), read.text())
                .isEqualTo(expected);
    }

    private static String line(Event event, String text) {
        return event.type() + ": " + words(event.actors(), text) + " > " + words(event.recipients(), text);
    }

    private static String words(List<Participant> participants, String text) {
        return participants.isEmpty()
                ? "-"
                : participants.stream()
                        .map(one -> one.span().in(text) + "/" + (one.code() == null ? "?" : one.code()))
                        .collect(Collectors.joining(", "));
    }
}
