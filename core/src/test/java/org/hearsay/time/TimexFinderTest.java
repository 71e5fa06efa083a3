package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimexFinderTest {
    private static final List<String> WORDS = List.of(
            "on",
            "Thursday",
            "last",
            "next",
            "week",
            "May",
            "3",
            "31",
            "2024",
            "the",
            "1990s",
            ",",
            ".",
            "two",
            "days",
            "ago",
            "earlier",
            "10:30",
            "p.m.",
            "every",
            "early",
            "quarter",
            "\n\n",
            "99",
            "of",
            "February",
            "fiscal",
            "’",
            "😀",
            "century",
            "-",
            "2024-02-31",
            "0000-00-00",
            "overnight",
            "Christmas");

    @Test
    void timesLieInsideTheTextAndDoNotOverlapWhateverTheTextIs() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            int end = 0;
            for (Timex timex : TimeTexts.read(text.toString())) {
                assertThat(timex.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                end = timex.span().end();
                assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                assertThat(timex.value()).as("seed %d", seed).isNotBlank();
            }
        }
    }

    @Test
    void aLostBlankAfterAFullStopHidesNoTime() {
        assertThat(TimeTexts.read("The port shut on Thursday.Pilots left."))
                .extracting(Timex::value)
                .containsExactly("2026-03-12");
    }
}
