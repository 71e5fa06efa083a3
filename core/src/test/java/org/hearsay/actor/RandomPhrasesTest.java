package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.encoder.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the codes of any phrase. */
class RandomPhrasesTest {
    private static final ActorCoder CODER = ActorCoder.load();
    private static final int PHRASES = 300;
    private static final List<String> PARTS = List.of(
            "Norland",
            "Indian",
            "INDIAN",
            "indian",
            "France",
            "Israeli",
            "İstanbul",
            "Iraqi",
            "United",
            "Nations",
            "the",
            "a",
            "of",
            "in",
            "and",
            "for",
            "by",
            ",",
            "'s",
            "’s",
            "-",
            "—",
            "(",
            ")",
            "“",
            "”",
            ".",
            "/",
            "former",
            "late",
            "Prime",
            "Minister",
            "minister",
            "officials",
            "military",
            "army",
            "police",
            "rebels",
            "militants",
            "settlers",
            "civilians",
            "villagers",
            "leader",
            "Bo",
            "Ray",
            "van",
            "der",
            "al-",
            "ministry",
            "Ministry",
            "Foreign",
            "Affairs",
            "UN",
            "U.S.",
            "US",
            "EU",
            "party",
            "opposition",
            "court",
            "Paris",
            "Tarn",
            "12",
            "1,141",
            "2014",
            "\u0000",
            "\u200b",
            "\ud83c\udf0d",
            "\ud83c",
            "ıI",
            "ß",
            "ﬁ",
            "\t",
            "  ");

    private static String phrase(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining(random.nextInt(8) == 0 ? "" : " "));
    }

    private static ActorPhrase random(Random random) {
        MentionType[] types = MentionType.values();
        boolean told = random.nextBoolean();
        return new ActorPhrase(
                phrase(random),
                random.nextBoolean() ? types[random.nextInt(types.length)] : null,
                told ? phrase(random) : null,
                told && random.nextBoolean() ? phrase(random) : null,
                random.nextBoolean() ? LocalDate.ofEpochDay(random.nextInt(40_000)) : null);
    }

    private static List<ActorPhrase> phrases(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> random(random)).limit(PHRASES).toList();
    }

    private static List<Object> read(long seed) {
        return phrases(seed).stream()
                .map(phrase -> (Object) List.of(CODER.code(phrase), CODER.parts(phrase)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyPhraseHasAWholeCodeOrNone(long seed) {
        for (ActorPhrase phrase : phrases(seed)) {
            CODER.code(phrase).ifPresent(code -> assertThat(code.code())
                    .as("seed %d: %s", seed, phrase)
                    .matches("[A-Z0-9]+"));
            assertThat(CODER.parts(phrase)).as("seed %d: %s", seed, phrase).isNotEmpty();
        }
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        List<Object> before = read(77);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(read(77)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void noWordsHaveNoCode() {
        for (String blank : List.of("", " ", "\u00a0", ".", "—")) {
            assertThat(CODER.code(ActorPhrase.of(blank, null)))
                    .as("“%s”", blank)
                    .isEmpty();
        }
    }
}
