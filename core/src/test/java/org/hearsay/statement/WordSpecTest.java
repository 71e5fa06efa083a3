package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs {@code specs/words.yaml}: each class of words has a text that reads as it does only because of the class, and one
 * with a word of the class that reads the same without it.
 */
class WordSpecTest {
    private static final SpecReader READER = new SpecReader();
    private static final Lexicon LEXICON = Lexicon.load();

    static Stream<Spec> specs() {
        return Spec.of("words.yaml");
    }

    @Test
    void everyClassHasItsTexts() {
        assertThat(specs().map(Spec::name))
                .as("specs/words.yaml must have an entry for each class of words, and no other")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WordClass.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void classFires(Spec spec) {
        String text = spec.text("fires");
        List<String> wanted = spec.texts("reads");
        assertThat(read(text, spec, LEXICON)).as(text).isEqualTo(wanted);
        assertThat(read(text, spec, without(spec)))
                .as("without the class, this must read in another way: %s", text)
                .isNotEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void classStaysSilent(Spec spec) {
        String text = spec.text("silent");
        List<String> words = SpecTokens.of(text).stream()
                .map(token -> token.lower())
                .filter(LEXICON.words(wordClass(spec))::contains)
                .toList();
        assertThat(words).as("a word of the class must stand in: %s", text).isNotEmpty();
        List<String> read = read(text, spec, LEXICON);
        assertThat(read).as(text).isNotEmpty().isEqualTo(read(text, spec, without(spec)));
    }

    private static WordClass wordClass(Spec spec) {
        return WordClass.of(spec.name());
    }

    private static Lexicon without(Spec spec) {
        return LEXICON.without(wordClass(spec));
    }

    /** What the rules read in a text; of the words of a source alone, what kind of source they show. */
    private static List<String> read(String text, Spec spec, Lexicon lexicon) {
        if ("source".equals(spec.optional("of"))) {
            return List.of(
                    new SourceTyper(lexicon).type(List.of(text.split(" "))).code());
        }
        return READER.read(text, lexicon);
    }
}
