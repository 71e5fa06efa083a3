package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedArticleTest {
    private static final Arguments ARGUMENTS =
            new Arguments(3, new float[] {0.5f, 0}, new float[] {0.25f, 1}, new float[] {0.125f, 0});

    @Test
    void wordsOutsideTheWindowPlayNoPart() {
        assertThat(ARGUMENTS.to()).isEqualTo(5);
        assertThat(ARGUMENTS.source(3)).isEqualTo(0.5);
        assertThat(ARGUMENTS.content(4)).isEqualTo(1);
        assertThat(ARGUMENTS.addressee(3)).isEqualTo(0.125);
        assertThat(ARGUMENTS.content(2)).isZero();
        assertThat(ARGUMENTS.content(5)).isZero();
    }

    @Test
    void rolesOfDifferentLengthsAreRefused() {
        assertThatThrownBy(() -> new Arguments(0, new float[1], new float[2], new float[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 contents");
    }

    @Test
    void articleWithTheMostCuesIsCutShort() {
        Predicate predicate = new Predicate(3, 4, 0.5, false, ARGUMENTS);
        List<Predicate> most = Collections.nCopies(EncodedArticle.MOST_CUES, predicate);
        assertThat(new EncodedArticle(List.of(), most, List.of()).isCutShort()).isTrue();
        assertThat(new EncodedArticle(List.of(), most.subList(1, most.size()), List.of()).isCutShort())
                .isFalse();
    }
}
