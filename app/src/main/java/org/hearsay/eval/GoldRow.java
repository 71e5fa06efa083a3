package org.hearsay.eval;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.page.Imprint;
import org.jspecify.annotations.Nullable;

/**
 * One article of a gold file.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param id the article's id; its place where the file gives none
 * @param place file and line, for messages: {@code dev.jsonl:17}
 * @param given what the line tells about the publication, without what is to be found
 * @param input what is to be read
 * @param answer what should be found
 */
public record GoldRow(String id, String place, Imprint given, Input input, Answer answer) {

    /** What is to be read. */
    public sealed interface Input {
        /**
         * An article's text, to be taken as it is.
         *
         * @param text the text
         */
        record Text(String text) implements Input {}

        /**
         * A page inside the gold line.
         *
         * @param html the page, decoded
         */
        record Html(String html) implements Input {}

        /**
         * A page beside the gold file.
         *
         * @param path where it lies
         */
        record HtmlFile(Path path) implements Input {}

        /**
         * A page of plain text beside the gold file, as it was fetched.
         *
         * @param path where it lies
         */
        record TextFile(Path path) implements Input {}
    }

    /** What should be found. */
    public sealed interface Answer {
        /**
         * Statements of a text.
         *
         * @param text the text, which all spans are offsets into
         * @param statements the gold
         */
        record Statements(String text, List<ScoredStatement> statements) implements Answer {
            public Statements {
                statements = List.copyOf(statements);
            }
        }

        /**
         * Names in a text.
         *
         * @param names the gold, as offsets into the text
         */
        record Names(List<ScoredName> names) implements Answer {
            public Names {
                names = List.copyOf(names);
            }
        }

        /**
         * Toponyms of a text.
         *
         * @param places the gold, as offsets into the text
         */
        record Places(List<ScoredPlace> places) implements Answer {
            public Places {
                places = List.copyOf(places);
            }
        }

        /**
         * Expressions of time in a text.
         *
         * @param timexes the gold, as offsets into the text
         */
        record Times(List<ScoredTimex> timexes) implements Answer {
            public Times {
                timexes = List.copyOf(timexes);
            }
        }

        /**
         * Events of a text.
         *
         * @param events the gold; a code that is a number is one of CAMEO
         * @param asWeis the same, had the numbers been of WEIS, as in older gold
         * @param bySpans whether it tells participants by their words, not by codes
         * @param byNumbers whether its codes are numbers
         */
        record Events(List<ScoredEvent> events, List<ScoredEvent> asWeis, boolean bySpans, boolean byNumbers)
                implements Answer {
            public Events {
                events = List.copyOf(events);
                asWeis = List.copyOf(asWeis);
            }
        }

        /**
         * Incidents that a text tells.
         *
         * @param incidents the gold
         */
        record Incidents(List<GoldIncident> incidents) implements Answer {
            public Incidents {
                incidents = List.copyOf(incidents);
            }
        }

        /**
         * Each mention of an event in a page.
         *
         * @param mentions the gold, as offsets into the page
         * @param date the day of publication; empty when the gold does not tell
         * @param traps what a reader may fall into, in the gold's words
         */
        record Mentions(List<GoldMention> mentions, String date, List<String> traps) implements Answer {
            public Mentions {
                mentions = List.copyOf(mentions);
                traps = List.copyOf(traps);
            }
        }

        /**
         * The body of an article.
         *
         * @param body its words
         */
        record Body(String body) implements Answer {}

        /**
         * The day of publication.
         *
         * @param date ISO date
         */
        record Day(String date) implements Answer {}

        /**
         * The code of a phrase.
         *
         * @param phrase the words
         * @param date the day they belong to, as the gold writes it; null when it tells none
         * @param country the country; empty for none, null when it is not asked for
         * @param role the main role; the same
         */
        record Actor(
                String phrase,
                @Nullable String date,
                @Nullable String country,
                @Nullable String role) implements Answer {}
    }
}
