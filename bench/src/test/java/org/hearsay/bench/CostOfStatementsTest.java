package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CostOfStatementsTest {

    @Test
    void whatIsDoneElevenTimesAsOftenAsTheWholeCostsATenthOfTheRest() {
        assertThat(CostOfStatements.percentOfRest(110, 10)).isCloseTo(10, within(1e-9));
    }

    @Test
    void halfOfTheWorkCostsAsMuchAsTheRest() {
        assertThat(CostOfStatements.percentOfRest(8, 4)).isCloseTo(100, within(1e-9));
    }
}
