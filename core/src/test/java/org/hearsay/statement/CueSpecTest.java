package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/cues.yaml}: each cue of the lexicon has a sentence that fires and one that must not. */
class CueSpecTest {
    static Stream<StatementSpec> specs() {
        return Spec.of("cues.yaml").map(StatementSpec::of);
    }

    @Test
    void everyCueOfTheLexiconHasItsSentences() {
        assertThat(specs().map(StatementSpec::name))
                .as("specs/cues.yaml must have an entry for each line of cues.tsv, and no other")
                .containsExactlyInAnyOrderElementsOf(Lexicon.table("cues.tsv", 4).stream()
                        .map(columns -> columns.get(0))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void cueFires(StatementSpec spec) {
        spec.checkFires(by(spec.name()));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void cueStaysSilent(StatementSpec spec) {
        List<String> forms = Lexicon.table("cues.tsv", 4).stream()
                .filter(columns -> columns.get(0).equals(spec.name()))
                .flatMap(columns -> Stream.of(columns.get(1).split(" ")))
                .toList();
        assertThat(spec.silent().toLowerCase(Locale.ROOT).split("\\W+"))
                .as("the silent sentence of %s must hold one of its forms", spec.name())
                .containsAnyElementsOf(forms);
        spec.checkSilent(by(spec.name()));
    }

    private static Predicate<Statement> by(String cue) {
        return statement -> statement.provenance().rule().endsWith("/" + cue);
    }
}
