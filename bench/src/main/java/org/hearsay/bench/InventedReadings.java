package org.hearsay.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.event.Event;
import org.hearsay.event.EventCode;
import org.hearsay.event.EventTime;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.event.Participant;
import org.hearsay.page.Imprint;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceUse;
import org.hearsay.place.Point;
import org.hearsay.reading.Reading;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.sentence.Sentence;
import org.hearsay.statement.Attribution;
import org.hearsay.statement.Nesting;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Speaker;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;
import org.hearsay.trace.Provenance;

/**
 * Readings of invented articles, as dense in findings as real ones: in each article 25 sentences, in most of them a
 * statement, two names, a time or a place, and now and then an event. The same for the same seed.
 *
 * <p><b>Threads:</b> one.
 */
final class InventedReadings {
    private static final int SENTENCES = 25;
    private static final int CAST = 8;
    private static final String MODEL = "5eed".repeat(16);
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    private static final List<StatementKind> KINDS = List.of(StatementKind.values());
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final List<EventType> TYPES = List.of(EventType.values());

    private final Random random;
    private final InventedWords words;
    private final InventedWords names;
    private final InventedWords towns;
    private int made;

    InventedReadings(long seed) {
        random = new Random(seed);
        words = new InventedWords(30_000, 12, false, random);
        names = new InventedWords(20_000, 40, true, random);
        towns = new InventedWords(3_000, 20, true, random);
    }

    /** A word as texts have them. */
    String word() {
        return words.next(random);
    }

    /** A part of a speaker's name. */
    String name() {
        return names.next(random);
    }

    Random random() {
        return random;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The next article's reading. */
    Reading next() {
        return new Draft(made++).reading();
    }

    /** One article in the making. */
    private final class Draft {
        private final int number;
        private final StringBuilder text = new StringBuilder();
        private final List<String> cast = new ArrayList<>();
        private final List<Span> sentences = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final Map<String, List<Span>> named = new LinkedHashMap<>();
        private final List<Timex> times = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final LocalDate day;

        Draft(int number) {
            this.number = number;
            this.day = FIRST.plusDays(random.nextInt(700));
            for (int i = 0; i < CAST; i++) {
                cast.add(names.next(random) + " " + names.next(random));
            }
        }

        private Span add(String piece) {
            int start = text.length();
            text.append(piece);
            return new Span(start, text.length());
        }

        private Span run(int count) {
            int start = text.length();
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : " ").append(words.next(random));
            }
            return new Span(start, text.length());
        }

        private Span name(String name, MentionType type) {
            Span span = add(name);
            mentions.add(new Mention(span, type, 1));
            named.computeIfAbsent(name, unused -> new ArrayList<>()).add(span);
            return span;
        }

        Reading reading() {
            for (int i = 0; i < SENTENCES; i++) {
                int start = text.length();
                sentence();
                text.append('.');
                sentences.add(new Span(start, text.length()));
                text.append(i % 3 == 2 ? "\n\n" : " ");
            }
            List<Entity> entities = new ArrayList<>();
            named.forEach((name, spans) -> entities.add(
                    new Entity("e" + (entities.size() + 1), name, MentionType.PERSON, null, null, null, spans)));
            List<Span> paragraphs =
                    List.of(new Span(0, text.toString().stripTrailing().length()));
            Imprint imprint = new Imprint(
                    "https://paper" + number % 300 + ".example/news/" + day + "/" + number,
                    "Paper " + number % 300,
                    words.next(random) + " " + words.next(random) + " " + words.next(random),
                    null,
                    day.toString(),
                    "en");
            Article article = new Article("n" + number, imprint, AlignedText.of(text.toString()), paragraphs);
            return new Reading(
                    article,
                    Sentence.uncut(sentences, paragraphs, article.text()),
                    mentions,
                    new Entities(entities),
                    times,
                    places,
                    events,
                    statements,
                    List.of(),
                    List.of(),
                    MODEL);
        }

        private void sentence() {
            String who = cast.get(random.nextInt(CAST));
            Span source = name(who, MentionType.PERSON);
            text.append(' ');
            Span cue = add("said");
            text.append(' ');
            int start = run(5 + random.nextInt(12)).start();
            text.append(" in ");
            Span place = place();
            Span content = new Span(start, place.end());
            if (random.nextInt(4) > 0) {
                statement(who, new Attribution(List.of(source), List.of(cue), List.of(content)));
            }
            text.append(' ');
            Span anchor = run(3 + random.nextInt(4));
            if (random.nextInt(5) < 2) {
                text.append(" on ");
                String value = day.minusDays(random.nextInt(9)).toString();
                times.add(new Timex(add("Monday"), TimexType.DATE, value, null, "weekday", day.toString()));
            }
            if (random.nextInt(5) == 0) {
                event(anchor, source, who);
            }
        }

        private Span place() {
            String town = towns.next(random);
            Span span = name(town, MentionType.PLACE);
            int hash = Math.floorMod(town.hashCode(), 1 << 20);
            Point point = new Point(hash % 160 - 80 + hash % 1000 / 1000.0, hash % 340 - 170 + hash % 997 / 1000.0);
            if (random.nextInt(5) < 3) {
                String country = "C" + hash % 90;
                places.add(new Place(
                        span, town, point, hash, country, "A" + hash % 900, null, PlaceUse.LITERAL, null, "people"));
            }
            return span;
        }

        private void statement(String who, Attribution parts) {
            statements.add(new Statement(
                    "s" + (statements.size() + 1),
                    any(KINDS),
                    parts,
                    new Speaker(who, SourceType.NAMED_PERSON, "e1", null, List.of()),
                    Nesting.NONE,
                    null,
                    any(STANCES),
                    random.nextInt(100) / 100.0,
                    new Provenance("learned", "encoder", MODEL)));
        }

        private void event(Span anchor, Span source, String who) {
            EventType type = any(TYPES);
            events.add(new Event(
                    "v" + (events.size() + 1),
                    new EventCode(type, null, List.of(), "190"),
                    List.of(anchor),
                    List.of(new Participant(source, who, "GOV")),
                    List.of(),
                    new EventTime(day.toString(), null),
                    places.isEmpty() ? null : places.get(places.size() - 1),
                    List.of(),
                    Factuality.HAPPENED,
                    null,
                    0.8,
                    Provenance.ofRule("verb")));
        }
    }
}
