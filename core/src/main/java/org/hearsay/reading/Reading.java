package org.hearsay.reading;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.License;
import org.hearsay.encoder.Mention;
import org.hearsay.event.Event;
import org.hearsay.place.Place;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;
import org.hearsay.statement.Statement;
import org.hearsay.time.Timex;
import org.hearsay.trace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * All that one article yields.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param article the article
 * @param sentences its sentences, in order
 * @param mentions the names in it, in order
 * @param entities whom and what they name
 * @param timexes its expressions of time, in order
 * @param places the places it names, in order
 * @param events its events, in the order of the text
 * @param statements its statements, in the order of the text
 * @param licensed from whom the whole page was taken over, as far as it tells; no statement's chain holds them for that
 * @param problems what went wrong, in the order it was met
 * @param modelDigest digest of the model that read it; null when only rules did, or nothing could be read
 */
public record Reading(
        Article article,
        List<Sentence> sentences,
        List<Mention> mentions,
        Entities entities,
        List<Timex> timexes,
        List<Place> places,
        List<Event> events,
        List<Statement> statements,
        List<License> licensed,
        List<Problem> problems,
        @Nullable String modelDigest) {
    public Reading {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        timexes = List.copyOf(timexes);
        places = List.copyOf(places);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        licensed = List.copyOf(licensed);
        problems = List.copyOf(problems);
    }

    /** A reading of which there is nothing but a problem. */
    public static Reading ofProblem(Article article, Problem problem) {
        return new Reading(
                article,
                List.of(),
                List.of(),
                Entities.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(problem),
                null);
    }

    /** Whether the page could not be read at all. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.code().fatal());
    }
}
