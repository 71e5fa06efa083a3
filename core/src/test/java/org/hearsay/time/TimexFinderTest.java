package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
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
            TimeTexts.check(text.toString(), seed % 2 == 0 ? "2026-03-13" : null);
        }
    }

    @Test
    void aLostBlankAfterAFullStopHidesNoTime() {
        assertThat(TimeTexts.read("The port shut on Thursday.Pilots left."))
                .extracting(Timex::value)
                .containsExactly("2026-03-12");
    }

    @Test
    void newsGoesBackFromItsDayAndHistoryOnFromItsYears() {
        assertThat(values("The mayor left in November.", "2026-03-13")).containsExactly("2025-11");
        String history = "The war began on 3 May 1702. In June, Ost fell. In 1703 Vale fell. In 1704 peace was near. "
                + "In 1705 Lund burned. Peace came on 2 August 1706. The king died in October.";
        assertThat(values(history, "2026-03-13")).contains("1702-06").endsWith("1706-10");
    }

    @Test
    void theNextDayIsCountedFromTheDayLastSpokenOf() {
        assertThat(values("It burned on 30 April 2020. The next day it rained.", "2026-03-13"))
                .containsExactly("2020-04-30", "2020-05-01");
    }

    @Test
    void aComparisonOfEarningsTakesTheSameQuarterOfTheYearBefore() {
        assertThat(values("Profit rose in the fourth quarter from a year earlier.", "2026-03-13"))
                .containsExactly("2025-Q4", "2024-Q4");
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        String text = "On TUESDAY, 3 APRIL 2019, AT 10 A.M., IT RAINED; IN MID-JULY, TOO.";
        List<Timex> before = TimeTexts.read(text);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(TimeTexts.read(text)).isEqualTo(before).isNotEmpty();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aParagraphOfAMillionCharactersIsRead() {
        String text = "10:30 on the last Thursday of May 3 and ".repeat(25_000) + "9".repeat(100_000);
        assertThat(TimeTexts.read(text)).hasSizeGreaterThan(25_000);
    }

    private static List<String> values(String text, String published) {
        return TimeTexts.read(text, published).stream().map(Timex::value).toList();
    }
}
