package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.SpecFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/stances.yaml}: each rule of stance has a cue and content that fires, and one that must not. */
class StanceSpecTest {
    private static final StanceReader READER = new StanceReader(Lexicon.load());

    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("stances.yaml").entrySet().stream();
    }

    @Test
    void everyStanceHasACase() {
        assertThat(specs().map(spec -> spec.getValue().path("stance").asString(""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Stance.values()).map(Stance::code).toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void stanceFires(Map.Entry<String, JsonNode> spec) {
        assertThat(stance(spec, "fires")).as(spec.getKey()).isEqualTo(wanted(spec));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void stanceStaysSilent(Map.Entry<String, JsonNode> spec) {
        assertThat(stance(spec, "silent")).as(spec.getKey()).isNotEqualTo(wanted(spec));
    }

    private static String wanted(Map.Entry<String, JsonNode> spec) {
        return spec.getValue().path("stance").asString("");
    }

    private static String stance(Map.Entry<String, JsonNode> spec, String field) {
        String[] parts = spec.getValue().path(field).asString("").split(" \\| ");
        return READER.stance(SpecTokens.of(parts[0]), SpecTokens.of(parts[1])).code();
    }
}
