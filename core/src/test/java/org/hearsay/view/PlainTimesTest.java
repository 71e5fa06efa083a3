package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.time.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-12 | 2026-03-12
                    2026-03-12TMO | 2026-03-12, morning
                    2026-03-12T18:40 | 2026-03-12, 18:40
                    2026-03 | March 2026
                    2026-W12 | the week of 2026-03-16
                    2026-W12-WE | the weekend of 2026-03-21
                    2026-Q3 | third quarter of 2026
                    2026-SU | summer of 2026
                    2026 | 2026
                    198 | the 1980s
                    P2D | 2 days
                    PT1H | 1 hour
                    PXY | some years
                    P2CE | 2 centuries
                    PAST_REF | in the past
                    XXXX-05 | not dated (XXXX-05)
                    2026-99 | 2026-99
                    2026-W99 | 2026-W99
                    """)
    void aValueIsToldInPlainWords(String value, String words) {
        assertThat(PlainTimes.of(TimexType.DATE, value)).isEqualTo(words);
    }

    @Test
    void aRepeatedTimeIsEvery() {
        assertThat(PlainTimes.of(TimexType.SET, "XXXX-WXX-1")).isEqualTo("every Monday");
        assertThat(PlainTimes.of(TimexType.SET, "P1D")).isEqualTo("every day");
        assertThat(PlainTimes.of(TimexType.SET, "P2W")).isEqualTo("every 2 weeks");
    }
}
