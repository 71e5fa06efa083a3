package org.hearsay.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/sentences.yaml}: where sentences end. */
class SentenceSpecTest {
    private static final Hearsay HEARSAY = Hearsay.load();

    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("sentences.yaml").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void sentencesEndWhereTheyShould(Map.Entry<String, JsonNode> spec) {
        String text = spec.getValue().path("text").asString();
        List<String> expected = spec.getValue()
                .path("sentences")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        List<String> found = HEARSAY.readText("spec", text).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
        assertThat(found).as("%s: the sentences of%n  %s", spec.getKey(), text).isEqualTo(expected);
    }
}
