package org.hearsay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.SpecFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/names.yaml}: what the lists of names and roles are for. */
class NameSpecTest {
    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("names.yaml").entrySet().stream();
    }

    @Test
    void everyListHasItsTexts() {
        List<String> lists = new ArrayList<>(List.of("aliases", "nicknames", "first-names"));
        Arrays.stream(NameClass.values())
                .map(name -> name.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(lists::add);
        assertThat(specs().map(spec -> spec.getKey().split(" ")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(lists);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void listFires(Map.Entry<String, JsonNode> spec) {
        check(spec, "fires", "entities");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void listStaysSilent(Map.Entry<String, JsonNode> spec) {
        check(spec, "silent", "silent-entities");
    }

    private static void check(Map.Entry<String, JsonNode> spec, String text, String entities) {
        String marked = spec.getValue().path(text).asString();
        List<String> expected = spec.getValue()
                .path(entities)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(NamedText.of(marked).lines())
                .as("%s: the entities of%n  %s", spec.getKey(), marked)
                .isEqualTo(expected);
    }
}
