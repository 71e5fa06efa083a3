package org.hearsay.statement;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Lets a fuzzer look for texts that break the rule reader: {@code JAZZER_FUZZ=1 mvn test -Dtest=StatementFuzzTest}.
 * What it finds goes into {@code src/test/resources/crashes}, where {@link CrashTest} replays it for ever.
 */
class StatementFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void holdsForAnyText(FuzzedDataProvider data) {
        StatementInvariants.check(data.consumeRemainingAsString());
    }
}
