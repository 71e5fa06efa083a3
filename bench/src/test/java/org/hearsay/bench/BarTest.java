package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void theLineTellsTheLimitAndWhetherItIsKept() {
        assertThat(Bar.atLeast(200).line(199.9)).isEqualTo("at least 200, **not met**");
        assertThat(Bar.atMost(1).line(1)).isEqualTo("at most 1, met");
        assertThat(Bar.NONE.line(5)).isEmpty();
    }
}
