package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class TokenIndexTest {

    @Test
    void marksStandAloneAndWordsStayWhole() {
        assertThat(tokens("“We’ll go,” snow_cover 3 m²")).isEqualTo(10);
    }

    @Test
    void combiningMarksAreNotWordCharacters() {
        assertThat(tokens("Östervik")).isEqualTo(1);
        assertThat(tokens("O\u0308stervik")).isEqualTo(3);
    }

    @Test
    void charactersBeyondTheBasicPlaneAreOneTokenOfTwoUnits() {
        TokenIndex index = TokenIndex.of("🚢 sails");
        assertThat(index.tokens(List.of(new Span(1, 2))).size()).isEqualTo(1);
        assertThat(index.tokens(List.of(new Span(0, 4))).size()).isEqualTo(2);
        assertThat(index.tokens(List.of(new Span(2, 3))).isEmpty()).isTrue();
    }

    @Test
    void aTokenTouchedInPartCounts() {
        TokenIndex index = TokenIndex.of("harbour board");
        assertThat(index.tokens(List.of(new Span(3, 4), new Span(6, 9))).size()).isEqualTo(2);
        assertThat(index.tokens(List.of(new Span(3, 3))).isEmpty()).isTrue();
    }

    @Test
    void anyTextHasTokensForAllThatIsNotWhiteSpace() {
        long seed = 20261125;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
            TokenIndex index = TokenIndex.of(text.toString());
            for (int at = 0; at < text.length(); at++) {
                boolean touched = !index.tokens(List.of(new Span(at, at + 1))).isEmpty();
                assertThat(touched)
                        .as("seed %d, round %d, at %d", seed, round, at)
                        .isEqualTo(!WordCharacters.isSpace(text.charAt(at)));
            }
        }
    }

    private static int tokens(String text) {
        return TokenIndex.of(text).tokens(List.of(new Span(0, text.length()))).size();
    }
}
