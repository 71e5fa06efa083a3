package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultsSectionsTest {
    private static final ResultsSections PAGE =
            new ResultsSections("# Results\n\n## Speed\n\nfast\n\n### Sizes\n\nsmall\n\n## Traps\n\nnone\n");

    @Test
    void aSectionIsReplacedUpToTheNextHeadingOfAnyRank() {
        assertThat(PAGE.with("## Speed", "slow\n", "## Traps").text())
                .isEqualTo("# Results\n\n## Speed\n\nslow\n\n### Sizes\n\nsmall\n\n## Traps\n\nnone\n");
    }

    @Test
    void theLastSectionIsReplacedToTheEnd() {
        assertThat(PAGE.with("## Traps", "two\n", "## Speed").text())
                .isEqualTo("# Results\n\n## Speed\n\nfast\n\n### Sizes\n\nsmall\n\n## Traps\n\ntwo\n");
    }

    @Test
    void aNewSectionGoesBeforeTheLaterOne() {
        assertThat(PAGE.with("## Names", "many\n", "## Traps").text())
                .isEqualTo(
                        "# Results\n\n## Speed\n\nfast\n\n### Sizes\n\nsmall\n\n## Names\n\nmany\n\n## Traps\n\nnone\n");
    }

    @Test
    void aNewSectionGoesToTheEndWhereThereIsNoLaterOne() {
        assertThat(PAGE.with("## Names", "many\n", "## Costs").text()).isEqualTo(PAGE.text() + "\n## Names\n\nmany\n");
    }

    @Test
    void onlyAWholeLineIsAHeading() {
        assertThat(PAGE.with("## Spee", "slow\n", "## Traps").text()).contains("## Speed\n\nfast\n");
    }

    @Test
    void measuringTwiceIsMeasuringOnce() {
        ResultsSections once = PAGE.with("## Names", "many\n", "## Traps");
        assertThat(once.with("## Names", "many\n", "## Traps")).isEqualTo(once);
    }
}
