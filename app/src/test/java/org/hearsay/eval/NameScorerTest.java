package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.GoldRow.Answer;
import org.hearsay.text.Span;
import org.hearsay.trace.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScorerTest {
    private final NameScorer scorer = new NameScorer();

    @Test
    void onlyTheSameSpanWithTheSameTypeIsRight() {
        scorer.add(
                List.of(
                        name(0, 4, ScoredName.Type.PERSON),
                        name(9, 12, ScoredName.Type.PLACE),
                        name(20, 25, ScoredName.Type.MISC)),
                List.of(
                        name(0, 4, ScoredName.Type.PERSON),
                        name(9, 12, ScoredName.Type.ORGANIZATION),
                        name(20, 26, ScoredName.Type.MISC)));
        assertThat(figure("name.strict")).isEqualTo(Measure.Rate.of(1, 3, 3));
        assertThat(figure("name.span")).isEqualTo(Measure.Rate.of(2, 3, 3));
        assertThat(figure("name.person").value()).isEqualTo(1);
        assertThat(figure("name.place").value()).isZero();
    }

    @Test
    void aNameFoundTwiceIsRightOnce() {
        scorer.add(
                List.of(name(0, 4, ScoredName.Type.PERSON), name(0, 4, ScoredName.Type.PERSON)),
                List.of(name(0, 4, ScoredName.Type.PERSON)));
        assertThat(figure("name.strict")).isEqualTo(Measure.Rate.of(1, 2, 1));
    }

    @Test
    void aNameIsRightInItsOwnArticleOnly() {
        scorer.add(List.of(name(0, 4, ScoredName.Type.PLACE)), List.of());
        scorer.add(List.of(), List.of(name(0, 4, ScoredName.Type.PLACE)));
        assertThat(figure("name.strict")).isEqualTo(Measure.Rate.of(0, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"NATIONALITY, MISC", "GROUP, ORGANIZATION", "PLACE, PLACE"})
    void finerTypesCountAsTheFour(String code, ScoredName.Type type) {
        assertThat(ScoredName.Type.of(code)).isEqualTo(type);
    }

    @Test
    void goldNamesAreReadAndFaultyOnesNamed(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","text":"Ines Duarte sails.","mentions":[{"span":[0,11],"type":"PERSON"}]}
                {"id":"b","text":"Ines","mentions":[{"span":[0,11],"type":"PERSON"}]}
                {"id":"c","text":"Ines","mentions":[{"span":[0,4],"type":"SHIP"}]}
                {"id":"d","text":"Ines"}
                """);
        GoldFile file = GoldFile.read(gold, EvalTask.NAMES);
        assertThat(file.rows())
                .extracting(GoldRow::answer)
                .containsExactly(new Answer.Names(List.of(name(0, 11, ScoredName.Type.PERSON))));
        assertThat(file.problems()).extracting(Problem::place).containsExactly(gold + ":2", gold + ":3", gold + ":4");
    }

    private Measure figure(String name) {
        return new EvalReport(EvalTask.NAMES, "gold", 1, scorer.figures(), List.of())
                .figure(name)
                .measure();
    }

    private static ScoredName name(int start, int end, ScoredName.Type type) {
        return new ScoredName(new Span(start, end), type);
    }
}
