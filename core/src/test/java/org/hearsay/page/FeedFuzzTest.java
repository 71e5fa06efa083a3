package org.hearsay.page;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Replays its seeds in each build; {@code JAZZER_FUZZ=1} makes it search. */
class FeedFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void anyBytesGiveWellFormedResults(byte[] bytes) {
        ResultInvariants.check(Format.FEED, bytes);
    }
}
