package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {
    @ParameterizedTest
    @CsvSource({
        "a,1", "é,1", "“,1", "…,1", "ж,1", "ن,1", "中,2", "あ,2", "한,2", "，,2", "ｱ,1", "😀,2", "🇺,2", "𠀀,2", "─,1"
    })
    void characterHasItsCells(String character, int cells) {
        assertThat(CellWidth.of(character)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({"0301", "20E3", "200D", "FE0F", "064B"})
    void markOnTheCharacterBeforeHasNone(String mark) {
        assertThat(CellWidth.of(Integer.parseInt(mark, 16))).isZero();
    }
}
