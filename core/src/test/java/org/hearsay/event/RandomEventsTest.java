package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the events of any text. */
class RandomEventsTest {
    private static final List<String> PARTS = List.of(
            "Norland",
            "Vesta",
            "the rebels",
            "he",
            "it",
            "attacked",
            "attack",
            "to attack",
            "attacking",
            "was",
            "been",
            "by",
            "of",
            "on",
            "said",
            "that",
            "who",
            "and",
            ",",
            ".",
            "if",
            "will",
            "not",
            "must",
            "agreed",
            "refused",
            "accused",
            "talks",
            "sanctions",
            "lifted",
            "held",
            "1,141",
            "more than 20",
            "between 10 and 15",
            "two hundred and",
            "twenty-five",
            "dozens of",
            "a quarter of",
            "1.2 million",
            "99999999999999999999",
            "999,999,999 billion",
            "people",
            "a soldier",
            "no one",
            "dead",
            "wounded",
            "were",
            "death toll rose to",
            "12-9",
            "ten-",
            "killed",
            "arrested",
            "deaths",
            "on Monday",
            "a two-week",
            "its demand",
            "Hamas'",
            "'s",
            "(",
            ")",
            "“",
            "”",
            "call for",
            "assassination",
            "US",
            "İstanbul",
            "\u0000",
            "\ud83c\udf0d",
            "\n\n",
            "-",
            "the",
            "likely",
            "to",
            "denied",
            "killing",
            "with");

    private static String random(long seed, int length) {
        Random random = new Random(seed);
        return IntStream.range(0, length)
                .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining(" ", "It ", ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anchorsAndParticipantsStandInsideTheText(long seed) {
        EventText text = EventText.of(random(seed, 500));
        Span whole = new Span(0, text.text().length());
        for (int i = 0; i < text.events().size(); i++) {
            Event event = text.events().get(i);
            assertThat(event.id()).as("seed %d", seed).isEqualTo("v" + (i + 1));
            assertThat(event.anchor()).as("seed %d", seed).allMatch(span -> whole.contains(span) && !span.isEmpty());
            assertThat(event.anchor()).as("seed %d", seed).isSorted();
            assertThat(event.counts())
                    .as("seed %d", seed)
                    .allMatch(count ->
                            whole.contains(count.span()) && !count.span().isEmpty());
            assertThat(Stream.concat(event.actors().stream(), event.recipients().stream()))
                    .as("seed %d", seed)
                    .allMatch(participant -> whole.contains(participant.span())
                            && !participant.span().isEmpty());
        }
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        List<Event> before = EventText.of(random(77, 400)).events();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(EventText.of(random(77, 400)).events()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
