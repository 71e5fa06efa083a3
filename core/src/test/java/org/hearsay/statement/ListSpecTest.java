package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Spec> lists() {
        return Spec.of("lists.yaml").filter(spec -> !spec.name().startsWith("stances"));
    }

    static Stream<Spec> stances() {
        return Spec.of("lists.yaml").filter(spec -> spec.name().startsWith("stances"));
    }

    @Test
    void everyListHasItsTexts() {
        assertThat(lists().map(Spec::name)).containsExactlyInAnyOrderElementsOf(WITHOUT.keySet());
        assertThat(stances().map(spec -> stance(spec).code()))
                .containsExactlyInAnyOrderElementsOf(Lexicon.table("stances.tsv", 2).stream()
                        .map(columns -> columns.get(0))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listFires(Spec spec) {
        String text = spec.text("fires");
        List<String> wanted = spec.texts("reads");
        assertThat(READER.read(text, LEXICON)).as(text).isEqualTo(wanted);
        assertThat(READER.read(text, without(spec)))
                .as("without the list, this must read in another way: %s", text)
                .isNotEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listStaysSilent(Spec spec) {
        String text = spec.text("silent");
        assertThat(Lexicon.table(spec.name() + ".tsv", spec.name().equals("numbers") ? 2 : 1))
                .as("an entry of the list must stand in: %s", text)
                .anyMatch(columns -> text.contains(columns.get(0)));
        List<String> read = READER.read(text, LEXICON);
        assertThat(read).as(text).isNotEmpty().isEqualTo(READER.read(text, without(spec)));
    }

    @ParameterizedTest
    @MethodSource("stances")
    void wordsOfAStanceFire(Spec spec) {
        String example = spec.text("fires");
        assertThat(stance(example, LEXICON)).as(example).isEqualTo(stance(spec));
        assertThat(stance(example, LEXICON.withoutWordsOf(stance(spec))))
                .as(example)
                .isNotEqualTo(stance(spec));
    }

    @ParameterizedTest
    @MethodSource("stances")
    void wordsOfAStanceStaySilent(Spec spec) {
        String example = spec.text("silent");
        assertThat(SpecTokens.of(example).stream().map(token -> LEXICON.stance(token.lower())))
                .as("a word of the stance must stand in: %s", example)
                .contains(stance(spec));
        assertThat(stance(example, LEXICON)).as(example).isNotEqualTo(stance(spec));
    }

    private static Lexicon without(Spec spec) {
        return WITHOUT.getOrDefault(spec.name(), LEXICON);
    }

    private static Stance stance(Spec spec) {
        return Stance.valueOf(spec.name().replace("stances ", "").toUpperCase(Locale.ROOT));
    }

    /** A bar divides the cue from the content. */
    private static Stance stance(String example, Lexicon lexicon) {
        String[] parts = example.split(" \\| ");
        return new StanceReader(lexicon).stance(SpecTokens.of(parts[0]), SpecTokens.of(parts[1]));
    }
}
