package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Runs {@code specs/places.yaml}: what the tables, words, rules and uses of places are for. */
class PlaceSpecTest {
    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("places.yaml").entrySet().stream();
    }

    @Test
    void everyTableWordRuleAndUseHasItsTexts() {
        Stream<String> others = Stream.of(
                "countries", "divisions", "regions", "phrases", "note", "only", "ranked", "contained", "unknown");
        Stream<String> classes = Stream.of(PlaceWord.values(), PlaceUse.values())
                .flatMap(Arrays::stream)
                .map(name -> ((Enum<?>) name).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(specs().map(spec -> spec.getKey().split(" ")[0].replaceFirst("^place-", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(others, classes).toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Map.Entry<String, JsonNode> spec) {
        PlacedText text = check(spec, "fires", "url", "places");
        if (spec.getKey().startsWith("place-")) {
            assertThat(text.places()).extracting(Place::rule).contains(spec.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Map.Entry<String, JsonNode> spec) {
        check(spec, "silent", "silent-url", "silent-places");
    }

    private static PlacedText check(Map.Entry<String, JsonNode> spec, String text, String url, String places) {
        String marked = spec.getValue().path(text).asString();
        JsonNode address = spec.getValue().path(url);
        List<String> expected = spec.getValue()
                .path(places)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        PlacedText placed = PlacedText.of(marked, address.isString() ? address.asString() : null);
        assertThat(placed.lines())
                .as("%s: the places of%n  %s", spec.getKey(), marked)
                .isEqualTo(expected);
        return placed;
    }
}
