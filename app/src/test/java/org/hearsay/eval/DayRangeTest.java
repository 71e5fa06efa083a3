package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2031-03-06,            2031-W10,    true",
        "2031-03-06TEV,         2031-03,     true",
        "2031,                  2031-12-31,  true",
        "2031-03-10,            2031-W10,    false",
        "..2031-03-06,          2031-03-06,  true",
        "..2031-03-06,          2031-03-07,  false",
        "2031-03-06/,           2040,        true",
        "2031-03-06/2031-03-08, 2031-03-09,  false",
    })
    void rangesOverlapByTheirDays(String one, String other, boolean overlap) {
        assertThat(range(one).overlaps(range(other))).isEqualTo(overlap);
        assertThat(range(other).overlaps(range(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XXXX-03-06", "P2D", "2031-13-40", "2031-W99", "PAST_REF"})
    void whatTellsNoDaysHasNoRange(String value) {
        assertThat(DayRange.of(value)).isNull();
    }

    private static DayRange range(String value) {
        DayRange range = DayRange.of(value);
        assertThat(range).isNotNull();
        return Objects.requireNonNull(range);
    }
}
