package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Spec;
import org.hearsay.reading.ReaderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/signoffs.yaml}: which last lines say nothing, and which are read. */
class SignOffSpecTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    static Stream<Spec> specs() {
        return Spec.of("signoffs.yaml");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void signOffSaysNothing(Spec spec) {
        checkSpeakers(spec, "fires", "speakers");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void otherLastLineIsRead(Spec spec) {
        checkSpeakers(spec, "silent", "stays");
    }

    @Test
    void whatAModelFindsInASignOffCountsForNothing() {
        HandMadeEncoding made = new HandMadeEncoding("The bridge fell.\n\n(Reporting by Bo Ray, who said it was cold)")
                .source("who", 0.9)
                .content("it was cold", 0.9)
                .cue("said");
        assertThat(made.statements()).isEmpty();
    }

    @Test
    void whatAModelFindsInAnotherLastLineCounts() {
        HandMadeEncoding made = new HandMadeEncoding("The bridge fell.\n\nThis was Bo Ray, who said it was cold")
                .source("who", 0.9)
                .content("it was cold", 0.9)
                .cue("said");
        assertThat(made.contents()).containsExactly("it was cold");
    }

    private static void checkSpeakers(Spec spec, String text, String speakers) {
        String article = spec.text(text);
        assertThat(HEARSAY.readText("spec", article).statements())
                .as(article)
                .extracting(statement -> Objects.requireNonNullElse(statement.speaker(), "nobody"))
                .containsExactlyElementsOf(spec.texts(speakers));
    }
}
