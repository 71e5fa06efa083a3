package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingSettingsTest {
    private static DecodingSettings settings(String json) {
        return DecodingSettings.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fieldsOfOtherRoomsArePassedOver() {
        assertThat(settings("{\"window\":254,\"switch\":2.5,\"roles\":[\"none\",{\"a\":1}],\"minimumMass\":0.1,"
                        + "\"sourceBias\":-0.5,\"leastShare\":0.34,\"innerThreshold\":0.95}"))
                .isEqualTo(new DecodingSettings(2.5, 0.1, -0.5, 0.34, 0.95));
    }

    @Test
    void fileThatLacksAFieldIsABrokenBuild() {
        assertThatIllegalStateException()
                .isThrownBy(() -> settings("{\"switch\":2,\"minimumMass\":0.1,\"sourceBias\":0.5}"))
                .withMessageContaining("leastShare NaN");
    }

    @Test
    void malformedFileIsABrokenBuild() {
        assertThatIllegalStateException().isThrownBy(() -> settings("{\"switch\":"));
    }
}
