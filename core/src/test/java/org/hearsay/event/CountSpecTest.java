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

/** Runs {@code specs/counts.yaml}: what the words that count people are for. */
class CountSpecTest {
    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("counts.yaml").entrySet().stream();
    }

    @Test
    void everyLineAndClassHasItsSentences() {
        Stream<String> cues = ListFile.lines(EventFinder.class, "counts.tsv").stream()
                .map(line -> line.split("\t"))
                .map(columns -> columns[0] + " " + columns[1]);
        Stream<String> classes =
                ListFile.lines(EventFinder.class, "quantities.tsv").stream().map(line -> line.split("\t")[0]);
        assertThat(SpecFile.read("counts.yaml").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(cues, classes).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itCounts(Map.Entry<String, JsonNode> spec) {
        check(spec, "fires", "counts");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Map.Entry<String, JsonNode> spec) {
        check(spec, "silent", "silent-counts");
    }

    private static void check(Map.Entry<String, JsonNode> spec, String text, String counts) {
        EventText read = EventText.of(spec.getValue().path(text).asString());
        List<String> expected = spec.getValue()
                .path(counts)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(read.counts())
                .as("%s: the counts of%n  %s", spec.getKey(), read.text())
                .isEqualTo(expected);
    }
}
