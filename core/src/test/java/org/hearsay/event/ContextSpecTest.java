package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.SpecFile;
import org.hearsay.text.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/contexts.yaml}: which words tell what an event is about. */
class ContextSpecTest {
    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("contexts.yaml").entrySet().stream();
    }

    private static List<List<String>> contexts(String text) {
        List<Event> events = EventText.of(text).events();
        assertThat(events).as(text).isNotEmpty();
        return events.stream().map(event -> event.code().contexts()).toList();
    }

    @Test
    void everyContextHasItsSentences() {
        assertThat(SpecFile.read("contexts.yaml").keySet())
                .containsExactlyElementsOf(ListFile.lines(EventFinder.class, "contexts.tsv").stream()
                        .map(line -> line.split("\t")[0])
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Map.Entry<String, JsonNode> spec) {
        assertThat(contexts(spec.getValue().path("fires").asString()))
                .allSatisfy(all -> assertThat(all).isSorted().contains(spec.getKey()));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Map.Entry<String, JsonNode> spec) {
        assertThat(contexts(spec.getValue().path("silent").asString()))
                .allSatisfy(all -> assertThat(all).doesNotContain(spec.getKey()));
    }
}
