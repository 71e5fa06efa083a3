package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.bench.StatementErrors.RuleScore;
import org.junit.jupiter.api.Test;

class RuleConfidencesTest {

    @Test
    void measuredSharesReplaceTheColumnAndNothingElse() {
        List<String> book = List.of("# id\tshare", "often\t0.90\tAnn said.", "rare\t0.50\tBob.", "unseen\t0.40\tC.");
        assertThat(RuleConfidences.rewritten(
                        book, Map.of("often", new RuleScore(200, 150), "rare", new RuleScore(3, 0))))
                .containsExactly("# id\tshare", "often\t0.75\tAnn said.", "rare\t0.50\tBob.", "unseen\t0.40\tC.");
    }
}
