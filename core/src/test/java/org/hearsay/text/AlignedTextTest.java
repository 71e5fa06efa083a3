package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlignedTextTest {
    private static final String PAGE = "<p>A &amp; B</p><p>C</p>";
    private static final AlignedText MADE = AlignedText.from(PAGE)
            .keep(new Span(3, 5))
            .replace(new Span(5, 10), "&")
            .keep(new Span(10, 12))
            .insert("\n\n", 16)
            .keep(new Span(19, 20))
            .build();

    @Test
    void everyCharacterPointsBack() {
        assertThat(MADE.text()).isEqualTo("A & B\n\nC");
        assertThat(MADE.toOriginal(new Span(2, 3))).containsExactly(new Span(5, 10));
        assertThat(MADE.toOriginal(new Span(0, 5))).containsExactly(new Span(3, 12));
        assertThat(MADE.toOriginal(new Span(5, 7))).isEmpty();
        assertThat(MADE.toOriginal(new Span(4, 8))).containsExactly(new Span(11, 12), new Span(19, 20));
    }

    @Test
    void aStretchOfAMadeTextKeepsItsWayBack() {
        AlignedText part = AlignedText.from(PAGE)
                .keep(MADE, new Span(7, 8))
                .insert(" ", 20)
                .keep(MADE, new Span(2, 5))
                .build();
        assertThat(part.text()).isEqualTo("C & B");
        assertThat(part.toOriginal(new Span(0, 1))).containsExactly(new Span(19, 20));
        assertThat(part.toOriginal(new Span(2, 3))).containsExactly(new Span(5, 10));
        assertThat(part.toOriginal(new Span(4, 5))).containsExactly(new Span(11, 12));
    }

    @Test
    void spansOutsideAreRefused() {
        assertThatThrownBy(() -> MADE.alignment().within(new Span(0, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8");
    }
}
