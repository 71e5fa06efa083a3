package org.hearsay.statement;

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

/**
 * Runs {@code specs/words.yaml}: each class of words has a text that reads as it does only because of the class, and one
 * with a word of the class that reads the same without it.
 */
class WordSpecTest {
    private static final SpecReader READER = new SpecReader();
    private static final Lexicon LEXICON = Lexicon.load();

    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("words.yaml").entrySet().stream();
    }

    @Test
    void everyClassHasItsTexts() {
        assertThat(specs().map(Map.Entry::getKey))
                .as("specs/words.yaml must have an entry for each class of words, and no other")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WordClass.values())
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void classFires(Map.Entry<String, JsonNode> spec) {
        String text = text(spec, "fires");
        List<String> wanted = spec.getValue()
                .path("reads")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(read(text, spec, LEXICON)).as(text).isEqualTo(wanted);
        assertThat(read(text, spec, without(spec)))
                .as("without the class, this must read in another way: %s", text)
                .isNotEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void classStaysSilent(Map.Entry<String, JsonNode> spec) {
        String text = text(spec, "silent");
        List<String> words = SpecTokens.of(text).stream()
                .map(token -> token.lower())
                .filter(LEXICON.words(wordClass(spec))::contains)
                .toList();
        assertThat(words).as("a word of the class must stand in: %s", text).isNotEmpty();
        List<String> read = read(text, spec, LEXICON);
        assertThat(read).as(text).isNotEmpty().isEqualTo(read(text, spec, without(spec)));
    }

    private static WordClass wordClass(Map.Entry<String, JsonNode> spec) {
        return WordClass.of(spec.getKey());
    }

    private static Lexicon without(Map.Entry<String, JsonNode> spec) {
        return LEXICON.without(wordClass(spec));
    }

    private static String text(Map.Entry<String, JsonNode> spec, String field) {
        return spec.getValue().path(field).asString("");
    }

    /** What the rules read in a text; of the words of a source alone, what kind of source they show. */
    private static List<String> read(String text, Map.Entry<String, JsonNode> spec, Lexicon lexicon) {
        if (spec.getValue().path("of").asString("").equals("source")) {
            return List.of(
                    new SourceTyper(lexicon).type(List.of(text.split(" "))).code());
        }
        return READER.read(text, lexicon);
    }
}
