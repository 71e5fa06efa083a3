package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/stances.yaml}: each rule of stance has a cue and content that fires, and one that must not. */
class StanceSpecTest {
    private static final StanceReader READER = new StanceReader(Lexicon.load());

    static Stream<Spec> specs() {
        return Spec.of("stances.yaml");
    }

    @Test
    void everyStanceHasACase() {
        assertThat(specs().map(spec -> spec.text("stance")).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Stance.values()).map(Stance::code).toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void stanceFires(Spec spec) {
        assertThat(stance(spec, "fires")).as(spec.name()).isEqualTo(wanted(spec));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void stanceStaysSilent(Spec spec) {
        assertThat(stance(spec, "silent")).as(spec.name()).isNotEqualTo(wanted(spec));
    }

    private static String wanted(Spec spec) {
        return spec.text("stance");
    }

    private static String stance(Spec spec, String field) {
        String[] parts = spec.text(field).split(" \\| ");
        return READER.stance(SpecTokens.of(parts[0]), SpecTokens.of(parts[1])).code();
    }
}
