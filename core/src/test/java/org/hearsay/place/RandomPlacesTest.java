package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the places of any text. */
class RandomPlacesTest {
    private static final List<String> PARTS = List.of(
            "[p:Paris]",
            "[p:Texas]",
            ", Texas",
            ", OR",
            "[p:Salem]",
            "[o:Salem Police]",
            "[o:University of Oslo]",
            "[Paris Hilton]",
            "[p:Salem-Oslo]",
            "[m:Oslo-based]",
            "French",
            "Danes",
            "in French",
            "African-American",
            "[p:City of Oslo]",
            "[p:St]. Louis",
            "U.S.",
            "the U.S",
            "[p:Gaza].",
            "Rafah crossing",
            "said",
            "'s",
            "İstanbul",
            "[p:İL]",
            "[p:\ud83c\udf0d]",
            "[p:.]",
            "[o:-]",
            "-",
            "(",
            "\n\n",
            "\u0000",
            "[p:Miss]. ",
            "ISTANBUL",
            "[p:Mosul",
            "Москва",
            "[p:北京]",
            "[p:New York]",
            "[New York]",
            "[o:New York]");

    private static String random(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder marked = new StringBuilder("It");
        IntStream.range(0, length).forEach(i -> marked.append(random.nextInt(5) == 0 ? "" : " ")
                .append(PARTS.get(random.nextInt(PARTS.size()))));
        return marked.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void placesStandInOrderInsideTheTextUnderTheirOwnNames(long seed) {
        PlacedText text = PlacedText.of(random(seed, 300), null);
        String words = text.article().text();
        int at = 0;
        for (Place place : text.places()) {
            assertThat(place.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(at);
            assertThat(place.span().isEmpty()).as("seed %d", seed).isFalse();
            assertThat(place.name()).as("seed %d", seed).isEqualTo(place.span().in(words));
            assertThat(place.point() == null)
                    .as("seed %d", seed)
                    .isEqualTo(place.rule().equals("place-unknown"));
            at = place.span().end();
        }
        List<Span> spans = text.places().stream().map(Place::span).toList();
        assertThat(PlacedText.resolver().resolve(text.article(), spans))
                .extracting(Place::span)
                .as("seed %d", seed)
                .isEqualTo(spans);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void theMachinesLanguageAndZoneDoNotMatter(long seed) {
        String marked = random(seed, 200);
        List<Place> places =
                PlacedText.of(marked, "https://www.bostondailypost.com").places();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(PlacedText.of(marked, "https://www.bostondailypost.com").places())
                    .as("seed %d", seed)
                    .isEqualTo(places);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aTextWithoutWordsHasNoPlaces() {
        for (String text : List.of("", " ", ".", "\u0000", "- - -", "'s")) {
            assertThat(PlacedText.of(text, null).places()).isEmpty();
        }
    }

    @Test
    void anAddressThatIsNoneTellsNoHome() {
        for (String url : List.of(
                "", "x", "https://", "https://..", "https://-", "ftp://example.org", "https://" + "a".repeat(9_000))) {
            assertThatCode(() -> PlacedText.of("Rain fell in [p:Salem].", url))
                    .as(url)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aHundredThousandNamesAreRead() {
        List<String> towns = List.of(
                "[p:Springfield], ", "[p:San Antonio], ", "[p:Santa Cruz], ", "[p:Washington] and ", "[p:Texas], ");
        StringBuilder marked = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            String town = towns.get(i % towns.size());
            marked.append(town).append(i % 50 == 0 ? "\n" : "");
            expected.add(town.replaceAll("\\[p:|].*|, ", ""));
        }
        assertThat(PlacedText.of(marked.toString(), null).places())
                .extracting(Place::name)
                .isEqualTo(expected);
    }
}
