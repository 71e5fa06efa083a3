package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.hearsay.text.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/contexts.yaml}: which words tell what an event is about. */
class ContextSpecTest {
    static Stream<Spec> specs() {
        return Spec.of("contexts.yaml");
    }

    private static List<List<String>> contexts(String text) {
        List<Event> events = EventText.of(text).events();
        assertThat(events).as(text).isNotEmpty();
        return events.stream().map(event -> event.code().contexts()).toList();
    }

    @Test
    void everyContextHasItsSentences() {
        assertThat(Spec.names("contexts.yaml"))
                .containsExactlyElementsOf(ListFile.lines(EventFinder.class, "contexts.tsv").stream()
                        .map(line -> line.split("\t")[0])
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Spec spec) {
        assertThat(contexts(spec.text("fires")))
                .allSatisfy(all -> assertThat(all).isSorted().contains(spec.name()));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Spec spec) {
        assertThat(contexts(spec.text("silent")))
                .allSatisfy(all -> assertThat(all).doesNotContain(spec.name()));
    }
}
