package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.place.Point;
import org.hearsay.text.Span;
import org.hearsay.trace.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first case is the self-test of the Python scorer, with the numbers that it asserts. */
class PlaceScorerTest {
    private final PlaceScorer scorer = new PlaceScorer();

    @Test
    void countsAsThePythonScorerDoes() {
        List<ScoredPlace> gold =
                List.of(place(0, 5, new Point(30, 31)), place(8, 12, new Point(51.5, -.1)), place(20, 25, null));
        List<ScoredPlace> found = List.of(
                place(0, 5, new Point(30, 31)), place(9, 12, new Point(42.98, -81.2)), place(40, 44, new Point(0, 0)));
        scorer.add(found, gold);
        assertThat(value("exact_f1")).isEqualTo(1 / 3.0);
        assertThat(value("overlap_f1")).isEqualTo(2 / 3.0);
        assertThat(value("acc161")).isEqualTo(0.5);
        assertThat(value("e2e_f1_161")).isEqualTo(2 * (1 / 3.0) * .5 / (1 / 3.0 + .5));
    }

    @Test
    void allGoldFoundIsAllRight() {
        List<ScoredPlace> gold = List.of(place(0, 5, new Point(30, 31)), place(20, 25, null));
        scorer.add(gold, gold);
        scorer.addGiven(gold, gold);
        assertThat(value("exact_f1")).isEqualTo(1);
        assertThat(value("acc161")).isEqualTo(1);
        assertThat(value("e2e_f1_161")).isEqualTo(1);
        assertThat(value("given161")).isEqualTo(1);
        assertThat(value("median_km")).isZero();
    }

    @Test
    void theSamePlaceWithAnotherPointIsTheSame() {
        scorer.add(
                List.of(new ScoredPlace(new Span(0, 6), new Point(60, -113), 6_251_999)),
                List.of(new ScoredPlace(new Span(0, 6), new Point(60, -96), 6_251_999)));
        assertThat(value("acc161")).isZero();
        assertThat(value("acc161_or_same")).isEqualTo(1);
        assertThat(value("median_km")).isBetween(930.0, 950.0);
    }

    @Test
    void nothingIsWorthNothing() {
        assertThat(value("acc161")).isZero();
        assertThat(value("median_km")).isZero();
    }

    @Test
    void goldPlacesAreReadAndFaultyOnesNamed(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","text":"It rained in Oslo.","toponyms":[{"span":[13,17],"lat":59.9,"lon":10.7,"geonames_id":3143244}]}
                {"id":"b","text":"Oslo","toponyms":[{"span":[0,11],"lat":1,"lon":1}]}
                {"id":"c","text":"Oslo","toponyms":[{"span":[0,4],"lat":91,"lon":1}]}
                {"id":"d","text":"Oslo"}
                """);
        GoldFile file = GoldFile.read(gold, EvalTask.PLACE);
        assertThat(file.rows())
                .extracting(GoldRow::answer)
                .containsExactly(new GoldRow.Answer.Places(
                        List.of(new ScoredPlace(new Span(13, 17), new Point(59.9, 10.7), 3_143_244))));
        assertThat(file.problems()).extracting(Problem::place).containsExactly(gold + ":2", gold + ":3", gold + ":4");
    }

    private double value(String name) {
        return new EvalReport(EvalTask.PLACE, "gold", 1, scorer.figures(), List.of())
                .figure(name)
                .measure()
                .value();
    }

    private static ScoredPlace place(int start, int end, @Nullable Point point) {
        return new ScoredPlace(new Span(start, end), point, null);
    }
}
