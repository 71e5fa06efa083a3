package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/places.yaml}: what the tables, words, rules and uses of places are for. */
class PlaceSpecTest {
    static Stream<Spec> specs() {
        return Spec.of("places.yaml");
    }

    @Test
    void everyTableWordRuleAndUseHasItsTexts() {
        Stream<String> others = Stream.of(
                "countries", "divisions", "regions", "phrases", "note", "only", "ranked", "contained", "unknown");
        Stream<String> classes = Stream.of(PlaceWord.values(), PlaceUse.values())
                .flatMap(Arrays::stream)
                .map(name -> ((Enum<?>) name).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(specs().map(spec -> spec.subject().replaceFirst("^place-", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(others, classes).toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Spec spec) {
        PlacedText text = check(spec, "fires", "url", "places");
        if (spec.name().startsWith("place-")) {
            assertThat(text.places()).extracting(Place::rule).contains(spec.name());
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Spec spec) {
        check(spec, "silent", "silent-url", "silent-places");
    }

    private static PlacedText check(Spec spec, String text, String url, String places) {
        String marked = spec.text(text);
        List<String> expected = spec.texts(places);
        PlacedText placed = PlacedText.of(marked, spec.optional(url));
        assertThat(placed.lines())
                .as("%s: the places of%n  %s", spec.name(), marked)
                .isEqualTo(expected);
        return placed;
    }
}
