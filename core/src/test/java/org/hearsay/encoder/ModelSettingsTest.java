package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {

    @Test
    void settingsOfOtherRoomsAreLeftAlone() {
        assertThat(read("{'labels': ['O', {'B': 1}], 'window': 254, 'cueThreshold': 0.5, 'overlap': 64, 'switch': 2.0,"
                        + " 'innerThreshold': 0.9}"))
                .isEqualTo(new ModelSettings(254, 64, 0.5, 0.9));
    }

    @Test
    void missingSettingIsABrokenBuild() {
        assertThatThrownBy(() -> read("{'window': 254, 'overlap': 64, 'cueThreshold': 0.5}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not settings of a model");
    }

    @Test
    void malformedFileIsABrokenBuild() {
        assertThatThrownBy(() -> read("{'window': ")).isInstanceOf(IllegalStateException.class);
    }

    private static ModelSettings read(String json) {
        return ModelSettings.of(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
