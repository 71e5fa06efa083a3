package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.GoldRow;
import org.hearsay.eval.ScoredName;
import org.junit.jupiter.api.Test;

class ConllNamesTest {
    private static final Map<String, ScoredName.Type> TYPES = Map.of(
            "person", ScoredName.Type.PERSON, "party", ScoredName.Type.ORGANIZATION, "town", ScoredName.Type.PLACE);

    @Test
    void sentencesAreLinesAndNamesAreSpansOfTheText() {
        assertThat(names(0, "Ines B-person", "Duarte I-person", "sails O", ". O", "", "Kelvarra B-town", "waits O"))
                .containsExactly("Ines Duarte PERSON / Kelvarra PLACE");
        assertThat(rows(0, "Ines O", "sails O", "", "Kelvarra O").get(0).input())
                .isEqualTo(new GoldRow.Input.Text("Ines sails\nKelvarra"));
    }

    @Test
    void neighboursOfOneTypeAreTwoNames() {
        assertThat(names(0, "Ann B-person", "Bob B-person")).containsExactly("Ann PERSON / Bob PERSON");
    }

    @Test
    void anInnerTagThatContinuesNothingBeginsAName() {
        assertThat(names(0, "Ann I-person", "Greens I-party", "", "Greens I-party"))
                .containsExactly("Ann PERSON / Greens ORGANIZATION / Greens ORGANIZATION");
    }

    @Test
    void aDocumentEndsAtItsMarkOrAtASecondEmptyLine() {
        assertThat(names(
                        0,
                        "-DOCSTART- O",
                        "",
                        "Ann B-person",
                        "",
                        "-DOCSTART- O",
                        "",
                        "",
                        "Bob B-person",
                        "",
                        "",
                        "X O"))
                .containsExactly("Ann PERSON", "Bob PERSON", "");
    }

    @Test
    void aDocumentEndsAfterSoManySentences() {
        assertThat(names(2, "Ann B-person", "", "Bob B-person", "", "Cy B-person"))
                .containsExactly("Ann PERSON / Bob PERSON", "Cy PERSON");
    }

    @Test
    void aTypeThatNobodyDefinedIsNamed() {
        assertThatThrownBy(() -> rows(0, "Gull B-bird"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bird");
    }

    private static List<GoldRow> rows(int sentences, String... lines) {
        return new ConllNames(new EvalDefinition.Conll(sentences, TYPES)).rows(List.of(lines));
    }

    /** The names of each document, as the text that their spans hold. */
    private static List<String> names(int sentences, String... lines) {
        return rows(sentences, lines).stream()
                .map(row -> {
                    String text = ((GoldRow.Input.Text) row.input()).text();
                    return ((GoldRow.Answer.Names) row.answer())
                            .names().stream()
                                    .map(name -> name.span().in(text) + " " + name.type())
                                    .reduce((one, other) -> one + " / " + other)
                                    .orElse("");
                })
                .toList();
    }
}
