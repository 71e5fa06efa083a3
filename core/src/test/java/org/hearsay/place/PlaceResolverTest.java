package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {
    private static final PlaceResolver RESOLVER = PlaceFinder.load().resolver();
    private static final Pattern NAME = Pattern.compile("\\[([^]]+)]");

    /** The places of the names in brackets. */
    private static List<Place> places(String marked) {
        return places(marked, null);
    }

    private static List<Place> places(String marked, @Nullable String url) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        Matcher matcher = NAME.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            spans.add(new Span(text.length(), text.length() + matcher.group(1).length()));
            text.append(matcher.group(1));
            at = matcher.end();
        }
        text.append(marked, at, marked.length());
        Imprint imprint = new Imprint(url, null, null, null, null, null);
        Span whole = new Span(0, text.length());
        return RESOLVER.resolve(new Article("a", imprint, AlignedText.of(text.toString()), List.of(whole)), spans);
    }

    @Test
    void aNameAloneMeansTheBestKnownPlace() {
        assertThat(places("A ship left [Odesa] on Monday."))
                .singleElement()
                .extracting(Place::country, Place::admin1)
                .containsExactly("UA", "Odesa");
    }

    @Test
    void theTextMaySayInWhichStateATownLies() {
        List<Place> places = places("He lives in [Paris], [Texas]. The mayor of [Paris] came.");
        assertThat(places).extracting(Place::admin1).containsExactly("Texas", "Texas", "Texas");
        assertThat(places).extracting(Place::country).containsOnly("US");
        assertThat(places.get(0).rule()).isEqualTo("place-contained");
    }

    @Test
    void otherPlacesTellWhichTownIsMeant() {
        assertThat(places("The road from [Granada] to [Managua] and [Masaya] was shut."))
                .extracting(Place::country)
                .containsOnly("NI");
        assertThat(places("The road from [Granada] to [Malaga] and [Seville] was shut."))
                .extracting(Place::country)
                .containsOnly("ES");
    }

    @Test
    void aPlaceKeepsTheNameThatTheTextUses() {
        Place place = places("The office in [Bombay] was shut.").get(0);
        assertThat(place.name()).isEqualTo("Bombay");
        assertThat(place.geonames()).isEqualTo(1_275_339);
    }

    @Test
    void aDisputedPlaceCarriesANote() {
        Place place = places("Farmers in [Crimea] sowed late.").get(0);
        assertThat(place.country()).isEqualTo("UA");
        assertThat(place.note()).startsWith("Disputed");
    }

    @Test
    void aNameThatNobodyKnowsHasNoPoint() {
        assertThat(places("It rained in [Xyzzyville]."))
                .singleElement()
                .extracting(Place::point, Place::rule)
                .containsExactly(null, "place-unknown");
    }
}
