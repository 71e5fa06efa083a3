package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.eval.SpanMatcher.Pair;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class SpanMatcherTest {

    @Test
    void theBestPairIsTakenFirst() {
        assertThat(SpanMatcher.match(List.of(set(0, 10), set(0, 4)), List.of(set(0, 4), set(5, 10))))
                .containsExactly(new Pair(1, 0), new Pair(0, 1));
    }

    @Test
    void amongEqualsTheEarlierFindingWinsThenTheEarlierGold() {
        assertThat(SpanMatcher.match(List.of(set(0, 4), set(0, 4)), List.of(set(0, 4), set(0, 4))))
                .containsExactly(new Pair(0, 0), new Pair(1, 1));
    }

    @Test
    void setsThatShareNothingAreNoPair() {
        assertThat(SpanMatcher.match(List.of(set(0, 4), IndexSet.EMPTY), List.of(set(4, 8), IndexSet.EMPTY)))
                .isEmpty();
    }

    private static IndexSet set(int start, int end) {
        return IndexSet.ofCharacters(List.of(new Span(start, end)));
    }
}
