package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

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
 * Runs {@code specs/lists.yaml}: each list beside the classes of words has a text that reads as it does only because of the
 * list, and one with an entry of the list that reads the same without it.
 */
class ListSpecTest {
    private static final SpecReader READER = new SpecReader();
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Map<String, Lexicon> WITHOUT = Map.of(
            "outlets", LEXICON.withoutNames(SourceType.MEDIA),
            "bodies", LEXICON.withoutNames(SourceType.OFFICIAL_BODY),
            "states", LEXICON.withoutNames(SourceType.STATE),
            "numbers", LEXICON.withoutNumbers());

    static Stream<Map.Entry<String, JsonNode>> lists() {
        return SpecFile.read("lists.yaml").entrySet().stream()
                .filter(spec -> !spec.getKey().startsWith("stances"));
    }

    static Stream<Map.Entry<String, JsonNode>> stances() {
        return SpecFile.read("lists.yaml").entrySet().stream()
                .filter(spec -> spec.getKey().startsWith("stances"));
    }

    @Test
    void everyListHasItsTexts() {
        assertThat(lists().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
        assertThat(stances().map(spec -> stance(spec).code()))
                .containsExactlyInAnyOrderElementsOf(Lexicon.table("stances.tsv", 2).stream()
                        .map(columns -> columns.get(0))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listFires(Map.Entry<String, JsonNode> spec) {
        String text = spec.getValue().path("fires").asString("");
        List<String> wanted = spec.getValue()
                .path("reads")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(READER.read(text, LEXICON)).as(text).isEqualTo(wanted);
        assertThat(READER.read(text, without(spec)))
                .as("without the list, this must read in another way: %s", text)
                .isNotEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listStaysSilent(Map.Entry<String, JsonNode> spec) {
        String text = spec.getValue().path("silent").asString("");
        assertThat(Lexicon.table(spec.getKey() + ".tsv", spec.getKey().equals("numbers") ? 2 : 1))
                .as("an entry of the list must stand in: %s", text)
                .anyMatch(columns -> text.contains(columns.get(0)));
        List<String> read = READER.read(text, LEXICON);
        assertThat(read).as(text).isNotEmpty().isEqualTo(READER.read(text, without(spec)));
    }

    @ParameterizedTest
    @MethodSource("stances")
    void wordsOfAStanceFire(Map.Entry<String, JsonNode> spec) {
        String example = spec.getValue().path("fires").asString("");
        assertThat(stance(example, LEXICON)).as(example).isEqualTo(stance(spec));
        assertThat(stance(example, LEXICON.withoutWordsOf(stance(spec))))
                .as(example)
                .isNotEqualTo(stance(spec));
    }

    @ParameterizedTest
    @MethodSource("stances")
    void wordsOfAStanceStaySilent(Map.Entry<String, JsonNode> spec) {
        String example = spec.getValue().path("silent").asString("");
        assertThat(SpecTokens.of(example).stream().map(token -> LEXICON.stance(token.lower())))
                .as("a word of the stance must stand in: %s", example)
                .contains(stance(spec));
        assertThat(stance(example, LEXICON)).as(example).isNotEqualTo(stance(spec));
    }

    private static Lexicon without(Map.Entry<String, JsonNode> spec) {
        return WITHOUT.getOrDefault(spec.getKey(), LEXICON);
    }

    private static Stance stance(Map.Entry<String, JsonNode> spec) {
        return Stance.valueOf(spec.getKey().replace("stances ", "").toUpperCase(Locale.ROOT));
    }

    /** A bar divides the cue from the content. */
    private static Stance stance(String example, Lexicon lexicon) {
        String[] parts = example.split(" \\| ");
        return new StanceReader(lexicon).stance(SpecTokens.of(parts[0]), SpecTokens.of(parts[1]));
    }
}
