package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.encoder.Arguments;
import org.junit.jupiter.api.Test;

class RoleDecoderTest {
    private static final RoleDecoder DECODER = new RoleDecoder(HandMadeEncoding.SETTINGS);

    private static RoleOdds odds(double... probabilities) {
        float[] same = new float[probabilities.length];
        for (int i = 0; i < same.length; i++) {
            same[i] = (float) probabilities[i];
        }
        return RoleOdds.of(new Arguments(10, same, same, same));
    }

    private static List<Range> content(double... probabilities) {
        return DECODER.content(odds(probabilities), word -> false).ranges();
    }

    @Test
    void sourceIsTheRunThatWeighsMost() {
        assertThat(DECODER.source(odds(0.1, 0.9, 0.4, 0.9, 0.1, 0.6), word -> false))
                .isEqualTo(new Range(11, 14));
    }

    @Test
    void sourceMayBeMissing() {
        assertThat(DECODER.source(odds(0.1, 0.3, 0.2), word -> false)).isNull();
    }

    @Test
    void sourceGetsItsBiasAndAddresseeDoesNot() {
        assertThat(DECODER.source(odds(0.45, 0.1), word -> false)).isEqualTo(new Range(10, 11));
        assertThat(DECODER.addressee(odds(0.45, 0.1), word -> false)).isNull();
    }

    @Test
    void sourceDoesNotRunAcrossATakenWord() {
        assertThat(DECODER.source(odds(0.99, 0.9, 0.99, 0.99), word -> word == 11))
                .isEqualTo(new Range(12, 14));
    }

    @Test
    void firstOfTwoEqualSourcesWins() {
        assertThat(DECODER.addressee(odds(0.9, 0.01, 0.9), word -> false)).isEqualTo(new Range(10, 11));
    }

    @Test
    void certainWordsDoNotOutweighEverything() {
        assertThat(RoleOdds.logOdds(1)).isEqualTo(8);
        assertThat(RoleOdds.logOdds(0)).isEqualTo(-8);
        assertThat(RoleOdds.logOdds(0.5)).isZero();
    }

    @Test
    void contentBridgesAWeakWord() {
        assertThat(content(0.9, 0.9, 0.3, 0.9, 0.9)).containsExactly(new Range(10, 15));
    }

    @Test
    void contentLeavesOutAnUnlikelyStretch() {
        assertThat(content(0.9, 0.9, 0.05, 0.05, 0.9, 0.9)).containsExactly(new Range(10, 12), new Range(14, 16));
    }

    @Test
    void contentOfOneUncertainWordIsNotWorthItsSwitch() {
        assertThat(content(0.1, 0.8, 0.1)).isEmpty();
    }

    @Test
    void contentHoldsNoTakenWord() {
        assertThat(DECODER.content(odds(0.99, 0.99, 0.99, 0.99, 0.99), word -> word == 12)
                        .ranges())
                .containsExactly(new Range(10, 12), new Range(13, 15));
    }

    @Test
    void contentDropsARunWithLittleOfTheWhole() {
        double[] probabilities = new double[17];
        Arrays.fill(probabilities, 0.9999);
        probabilities[15] = 0.0001;
        probabilities[16] = 0.99;
        assertThat(content(probabilities)).containsExactly(new Range(10, 25));
    }

    @Test
    void contentKeepsAShortRunBesideAShortOne() {
        assertThat(content(0.9999, 0.9999, 0.0001, 0.99)).containsExactly(new Range(10, 12), new Range(13, 14));
    }
}
