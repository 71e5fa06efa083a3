package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.SpecFile;
import org.hearsay.reading.ReaderKind;
import org.hearsay.text.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Runs {@code specs/events.yaml}, {@code specs/factuality.yaml} and {@code specs/grounds.yaml}: what the lexicon and the rules of events are for. Only
 * the rule of the encoder is read with it.
 */
class EventSpecTest {
    private static final String BY_ENCODER = "rule encoder";

    /** Loaded only where a sentence needs it. */
    private static final class Learned {
        private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.LEARNED);
    }

    static Stream<Map.Entry<String, JsonNode>> specs() {
        return Stream.of("events.yaml", "factuality.yaml", "grounds.yaml")
                .flatMap(file -> SpecFile.read(file).entrySet().stream());
    }

    @Test
    void everyTypeEffectAndRuleHasItsSentences() {
        Stream<String> types = Arrays.stream(EventType.values()).map(type -> "type " + type);
        Stream<String> effects = Arrays.stream(Effect.values())
                .map(effect -> "effect " + effect.name().toLowerCase(Locale.ROOT));
        Stream<String> rules =
                ListFile.lines(EventFinder.class, "rules.tsv").stream().map(line -> "rule " + line.split("\t")[0]);
        assertThat(SpecFile.read("events.yaml").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(types, effects, rules).flatMap(all -> all).toList());
    }

    @Test
    void everyFactualityHasItsSentences() {
        assertThat(SpecFile.read("factuality.yaml").keySet().stream().map(key -> key.split(" ")[0]))
                .containsAll(
                        Arrays.stream(Factuality.values()).map(Factuality::code).toList());
    }

    @Test
    void everyGroundHasItsSentencesForEachOfItsSigns() {
        Set<String> signs = ListFile.lines(EventFinder.class, "grounds.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(columns -> !columns[0].equals("-"))
                .map(columns -> columns[0] + " " + columns[1])
                .collect(Collectors.toSet());
        assertThat(SpecFile.read("grounds.yaml").keySet()).containsAll(signs);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Map.Entry<String, JsonNode> spec) {
        EventText text = check(spec, "fires", "events");
        String[] key = spec.getKey().split(" ");
        if (key[0].equals("rule")) {
            assertThat(text.events())
                    .extracting(event -> event.provenance().rule())
                    .contains(key[1]);
        }
        if (key[0].equals("type")) {
            assertThat(text.events()).extracting(event -> event.type().name()).contains(key[1]);
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Map.Entry<String, JsonNode> spec) {
        EventText text = check(spec, "silent", "silent-events");
        String[] key = spec.getKey().split(" ");
        if (key[0].equals("type")) {
            assertThat(text.events()).extracting(event -> event.type().name()).doesNotContain(key[1]);
        }
    }

    private static EventText check(Map.Entry<String, JsonNode> spec, String text, String events) {
        String words = spec.getValue().path(text).asString();
        EventText read = spec.getKey().equals(BY_ENCODER) ? EventText.of(words, Learned.HEARSAY) : EventText.of(words);
        List<String> expected = spec.getValue()
                .path(events)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(read.lines())
                .as("%s: the events of%n  %s", spec.getKey(), read.text())
                .isEqualTo(expected);
        return read;
    }
}
