package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static List<String> line(String... columns) {
        return List.of(columns);
    }

    @Test
    void confidenceLiesOnTheLineBetweenTwoPoints() {
        Calibration calibration =
                Calibration.of(List.of(line("a", "0", "0"), line("a", "0.5", "0.2"), line("a", "1", "0.9")));
        assertThat(calibration.confidence("a", 0.5)).isEqualTo(0.2);
        assertThat(calibration.confidence("a", 0.25)).isEqualTo(0.1);
        assertThat(calibration.confidence("a", 0.75)).isEqualTo(0.55);
        assertThat(calibration.confidence("a", 1)).isEqualTo(0.9);
    }

    @Test
    void curveThatFallsIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Calibration.of(List.of(line("a", "0", "0"), line("a", "0.5", "0.9"), line("a", "1", "0.8"))));
    }

    @Test
    void curveWithoutEndsIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> Calibration.of(List.of(line("a", "0.1", "0.1"))));
    }

    @Test
    void unknownRuleIsRefused() {
        Calibration calibration = Calibration.load();
        assertThat(calibration.knows("encoder")).isTrue();
        assertThat(calibration.knows("encoder-inner")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> calibration.confidence("none", 0.5));
    }
}
