package org.hearsay.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.hearsay.article.Article;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceUse;
import org.hearsay.place.Point;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;

/**
 * The times and places of a page, each meaning once, in the order of the text.
 *
 * <p><b>Threads:</b> one per thread.
 */
final class WhenAndWhere {
    private static final int STEP = 4;

    /** What is told about one meaning, the words of its first mention, and how many mentions there are. */
    private record Line(Span first, String words, String meaning, String background, int mentions) {
        Line again() {
            return new Line(first, words, meaning, background, mentions + 1);
        }
    }

    private final Article article;

    WhenAndWhere(Reading reading) {
        article = reading.article();
    }

    void print(Paper paper, Reading reading) {
        Map<String, Line> times = new LinkedHashMap<>();
        reading.timexes().forEach(timex -> merge(times, line(timex)));
        section(paper, "When", times);
        Map<String, Line> places = new LinkedHashMap<>();
        reading.places().forEach(place -> merge(places, line(place)));
        section(paper, "Where", places);
    }

    private static void merge(Map<String, Line> lines, Line line) {
        String key = line.words().toLowerCase(Locale.ROOT) + '\n' + line.meaning();
        lines.merge(key, line, (first, next) -> first.again());
    }

    private void section(Paper paper, String title, Map<String, Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        PagePlace.Finder places = new PagePlace.Finder(article.body().original());
        paper.indent(0, 0).endLine().add(title, Style.STRONG).endLine().indent(STEP, 2 * STEP);
        for (Line line : lines.values()) {
            paper.add("“" + line.words() + "”", Style.CONTENT).add("  " + line.meaning(), Style.PLAIN);
            paper.add(background(line, places), Style.QUIET).endLine();
        }
    }

    private String background(Line line, PagePlace.Finder places) {
        StringJoiner joined = new StringJoiner(StatementList.SEPARATOR, StatementList.SEPARATOR, "").setEmptyValue("");
        if (!line.background().isEmpty()) {
            joined.add(line.background());
        }
        if (line.mentions() > 1) {
            joined.add(line.mentions() + " times");
        }
        article.body().toOriginal(line.first()).stream()
                .limit(1)
                .map(span -> places.of(span.start()))
                .forEach(place -> joined.add("line\u00A0" + place.line()));
        return joined.toString();
    }

    private Line line(Timex timex) {
        String from = timex.anchor() == null ? "" : "counted from " + timex.anchor();
        String meaning = PlainTimes.of(timex.type(), timex.value());
        return new Line(timex.span(), timex.span().in(article.text()), meaning, from, 1);
    }

    private static Line line(Place place) {
        StringJoiner background = new StringJoiner(StatementList.SEPARATOR);
        if (place.use() == PlaceUse.METONYMIC) {
            background.add("those who act there");
        }
        if (place.note() != null) {
            background.add(place.note());
        }
        return new Line(place.span(), place.name(), where(place), background.toString(), 1);
    }

    private static String where(Place place) {
        Point point = place.point();
        if (point == null) {
            return "not found on the map";
        }
        StringJoiner where = new StringJoiner(", ");
        if (place.admin1() != null && !place.admin1().equals(place.name())) {
            where.add(place.admin1());
        }
        if (place.country() != null) {
            where.add(place.country());
        }
        where.add(degrees(point.lat(), "N", "S") + " " + degrees(point.lon(), "E", "W"));
        return where.toString();
    }

    private static String degrees(double value, String positive, String negative) {
        return String.format(Locale.ROOT, "%.2f°%s", Math.abs(value), value < 0 ? negative : positive);
    }
}
