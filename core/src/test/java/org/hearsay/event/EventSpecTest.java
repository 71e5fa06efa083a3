package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Spec;
import org.hearsay.reading.ReaderKind;
import org.hearsay.text.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Spec> specs() {
        return Stream.of("events.yaml", "factuality.yaml", "grounds.yaml").flatMap(Spec::of);
    }

    @Test
    void everyTypeEffectAndRuleHasItsSentences() {
        Stream<String> types = Arrays.stream(EventType.values()).map(type -> "type " + type);
        Stream<String> effects = Arrays.stream(Effect.values())
                .map(effect -> "effect " + effect.name().toLowerCase(Locale.ROOT));
        Stream<String> rules =
                ListFile.lines(EventFinder.class, "rules.tsv").stream().map(line -> "rule " + line.split("\t")[0]);
        assertThat(Spec.names("events.yaml"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(types, effects, rules).flatMap(all -> all).toList());
    }

    @Test
    void everyFactualityHasItsSentences() {
        assertThat(Spec.of("factuality.yaml").map(Spec::subject))
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
        assertThat(Spec.names("grounds.yaml")).containsAll(signs);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Spec spec) {
        EventText text = check(spec, "fires", "events");
        String[] key = spec.name().split(" ");
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
    void itStaysSilent(Spec spec) {
        EventText text = check(spec, "silent", "silent-events");
        String[] key = spec.name().split(" ");
        if (key[0].equals("type")) {
            assertThat(text.events()).extracting(event -> event.type().name()).doesNotContain(key[1]);
        }
    }

    private static EventText check(Spec spec, String text, String events) {
        String words = spec.text(text);
        EventText read = spec.name().equals(BY_ENCODER) ? EventText.of(words, Learned.HEARSAY) : EventText.of(words);
        List<String> expected = spec.texts(events);
        assertThat(read.lines())
                .as("%s: the events of%n  %s", spec.name(), read.text())
                .isEqualTo(expected);
        return read;
    }
}
