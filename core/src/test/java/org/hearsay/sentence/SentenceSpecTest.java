package org.hearsay.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Spec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/sentences.yaml}: where sentences end. */
class SentenceSpecTest {
    private static final Hearsay HEARSAY = Hearsay.load();

    static Stream<Spec> specs() {
        return Spec.of("sentences.yaml");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void sentencesEndWhereTheyShould(Spec spec) {
        String text = spec.text("text");
        List<String> expected = spec.texts("sentences");
        List<String> found = HEARSAY.readText("spec", text).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
        assertThat(found).as("%s: the sentences of%n  %s", spec.name(), text).isEqualTo(expected);
    }
}
