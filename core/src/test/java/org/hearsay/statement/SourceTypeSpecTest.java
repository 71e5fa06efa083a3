package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.hearsay.encoder.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/kinds.yaml}: each kind of source has words that show it, and like ones that do not. */
class SourceTypeSpecTest {
    private static final SourceTyper TYPER = new SourceTyper(Lexicon.load());

    static Stream<Arguments> shown() {
        return cases("is");
    }

    static Stream<Arguments> notShown() {
        return cases("not");
    }

    private static Stream<Arguments> cases(String field) {
        return Spec.of("kinds.yaml")
                .flatMap(spec -> spec.texts(field).stream().map(words -> Arguments.of(spec.name(), words)));
    }

    @Test
    void everyKindHasItsWords() {
        assertThat(Spec.names("kinds.yaml"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(SourceType.values()).map(SourceType::code).toList());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void wordsShowTheirKind(String kind, String source) {
        assertThat(TYPER.type(words(source)).code()).as(source).isEqualTo(kind);
    }

    @ParameterizedTest
    @MethodSource("notShown")
    void likeWordsShowAnother(String kind, String source) {
        assertThat(TYPER.type(words(source)).code()).as(source).isNotEqualTo(kind);
    }

    @Test
    void aNameWithoutTellingWordsIsWhatItIsTakenFor() {
        List<String> name = List.of("Brandvik", "Solheim");
        assertThat(TYPER.type(name, MentionType.PERSON)).isEqualTo(SourceType.NAMED_PERSON);
        assertThat(TYPER.type(name, MentionType.ORGANIZATION)).isEqualTo(SourceType.NAMED_ORGANISATION);
        assertThat(TYPER.type(name, MentionType.PLACE)).isEqualTo(SourceType.STATE);
    }

    @Test
    void tellingWordsCountForMoreThanWhatANameIsTakenFor() {
        assertThat(TYPER.type(List.of("Harbour", "Endoscopy"), MentionType.PERSON))
                .isEqualTo(SourceType.NAMED_ORGANISATION);
    }

    @Test
    void aPersonWithTheNameOfACapitalIsNoState() {
        assertThat(TYPER.type(List.of("Sofia"), MentionType.PERSON)).isEqualTo(SourceType.NAMED_PERSON);
        assertThat(TYPER.type(List.of("Sofia"), MentionType.PLACE)).isEqualTo(SourceType.STATE);
    }

    private static List<String> words(String source) {
        return SpecTokens.of(source).stream()
                .map(token -> token.form().equals("(") ? "," : token.form())
                .filter(form -> !form.equals(")"))
                .toList();
    }
}
