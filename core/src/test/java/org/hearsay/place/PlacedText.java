package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.page.Imprint;
import org.hearsay.sentence.SentenceSplitter;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with its names in brackets, as a model might have found them: {@code [Ann Lee]} for a person, {@code [o:Vale Post]}
 * for an organisation, {@code [p:Vale]} for a place and {@code [m:Vale Cup]} for anything else; and the places found in it.
 */
record PlacedText(Article article, List<Mention> mentions, List<Place> places) {
    private static final SentenceSplitter SPLITTER = SentenceSplitter.load();
    private static final PlaceFinder FINDER = PlaceFinder.load();
    private static final Pattern NAME = Pattern.compile("\\[(?:([opm]):)?([^]]+)]");
    private static final double PROBABILITY = 0.9;

    static PlacedText of(String marked, @Nullable String url) {
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = NAME.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            mentions.add(new Mention(new Span(start, text.length()), type(matcher.group(1)), PROBABILITY));
            at = matcher.end();
        }
        text.append(marked, at, marked.length());
        Article article = new Article(
                "test",
                new Imprint(url, null, null, null, null, null),
                AlignedText.of(text.toString()),
                text.toString().isBlank() ? List.of() : List.of(new Span(0, text.length()).trim(text)));
        return new PlacedText(article, mentions, FINDER.find(article, SPLITTER.split(article), mentions));
    }

    static PlaceResolver resolver() {
        return FINDER.resolver();
    }

    private static MentionType type(@Nullable String mark) {
        if (mark == null) {
            return MentionType.PERSON;
        }
        return switch (mark) {
            case "o" -> MentionType.ORGANIZATION;
            case "p" -> MentionType.PLACE;
            default -> MentionType.MISC;
        };
    }

    /** Each place as a line: {@code NAME = COUNTRY DIVISION | USE}; {@code ?} when it is not known. */
    List<String> lines() {
        return places.stream().map(PlacedText::line).toList();
    }

    private static String line(Place place) {
        String where = place.point() == null ? "?" : place.country() == null ? "several" : place.country();
        String division = place.admin1() == null ? "" : " " + place.admin1();
        String note = place.note() == null ? "" : " (disputed)";
        return place.name() + " = " + where + division + note + " | "
                + place.use().name().toLowerCase(Locale.ROOT);
    }
}
