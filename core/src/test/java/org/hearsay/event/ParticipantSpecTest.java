package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/participants.yaml}: who takes part in events, with their codes. */
class ParticipantSpecTest {
    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("participants.yaml").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Map.Entry<String, JsonNode> spec) {
        check(spec, "fires", "events");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Map.Entry<String, JsonNode> spec) {
        check(spec, "silent", "silent-events");
    }

    private static void check(Map.Entry<String, JsonNode> spec, String text, String events) {
        EventText read = EventText.of(spec.getValue().path(text).asString());
        List<String> expected = spec.getValue()
                .path(events)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(read.events().stream().map(event -> line(event, read.text())))
                .as("%s: the events of%n  %s", spec.getKey(), read.text())
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
