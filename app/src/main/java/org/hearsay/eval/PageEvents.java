package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.eval.ScoredEvent.Side;
import org.hearsay.event.Event;
import org.hearsay.event.Participant;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;

/**
 * The events of a reading in characters of the page itself, in which gold documents count.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param found the events, in order
 * @param sentences its sentences, in order
 */
record PageEvents(List<Found> found, List<List<Span>> sentences) {
    /** Those of a page that could not be read. */
    static final PageEvents NONE = new PageEvents(List.of(), List.of());

    PageEvents {
        found = List.copyOf(found);
        sentences = List.copyOf(sentences);
    }

    /**
     * An event as it stands in the page.
     *
     * @param event the event
     * @param anchor the words that tell it
     * @param actors who did it
     * @param recipients to whom
     */
    record Found(Event event, List<Span> anchor, Side actors, Side recipients) {}

    static PageEvents of(Reading reading) {
        Article article = reading.article();
        List<Found> found = reading.events().stream()
                .map(event -> new Found(
                        event,
                        original(article, event.anchor()),
                        side(article, event.actors()),
                        side(article, event.recipients())))
                .toList();
        List<List<Span>> sentences = reading.sentences().stream()
                .map(sentence -> original(article, List.of(sentence.span())))
                .toList();
        return new PageEvents(found, sentences);
    }

    private static Side side(Article article, List<Participant> participants) {
        List<Span> spans = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Participant participant : participants) {
            spans.add(participant.span());
            if (participant.code() != null) {
                codes.add(participant.code());
            }
        }
        return new Side(original(article, spans), codes);
    }

    private static List<Span> original(Article article, List<Span> spans) {
        return spans.stream()
                .flatMap(span -> article.body().toOriginal(span).stream())
                .toList();
    }

    /** Whether a sentence holds words of both. */
    boolean sameSentence(List<Span> one, List<Span> other) {
        return sentences.stream().anyMatch(sentence -> overlap(sentence, one) && overlap(sentence, other));
    }

    static boolean overlap(List<Span> one, List<Span> other) {
        return one.stream().anyMatch(span -> other.stream().anyMatch(span::overlaps));
    }
}
