package org.hearsay.time;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Lets a fuzzer look for texts that break the reader of times: {@code JAZZER_FUZZ=1 mvn test -Dtest=TimeFuzzTest}. */
class TimeFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void holdsForAnyText(FuzzedDataProvider data) {
        String published = data.consumeBoolean() ? "2026-03-13" : null;
        TimeTexts.check(data.consumeRemainingAsString(), published);
    }
}
