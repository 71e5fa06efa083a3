package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSchemeTest {
    @ParameterizedTest
    @CsvSource({
        "cameo, 0841, RETREAT",
        "cameo, 080, CONCEDE",
        "cameo, 174K, COERCE",
        "cameo, 010, NONE",
        "cameo, 99, NONE",
        "cameo, AID, AID",
        "weis, 041, SUPPORT",
        "weis, 023, NONE",
        "weis, 224, ASSAULT",
    })
    void theLongestDigitsDecide(String scheme, String code, String type) {
        assertThat(CodeScheme.of(scheme).type(code)).isEqualTo(type);
    }
}
