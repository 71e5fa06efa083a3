package org.hearsay.encoder;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Replays its seeds in each build; {@code JAZZER_FUZZ=1} makes it search. */
class WordCutterFuzzTest {

    @FuzzTest(maxDuration = "3m")
    void anyTextIsCutIntoWords(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        WordCutterTest.checkWords(text, Texts.cut(text));
    }
}
