package org.hearsay.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.hearsay.article.Article;
import org.hearsay.event.Event;
import org.hearsay.event.EventTime;
import org.hearsay.event.Factuality;
import org.hearsay.event.Part;
import org.hearsay.event.Participant;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.hearsay.time.TimexType;

/**
 * The events of a page one by one: who did what to whom, whether it took place, how many, when and where, and who says so.
 *
 * <p><b>Threads:</b> one per thread.
 */
final class EventList {
    private static final int STEP = 4;
    private final Article article;
    private final List<Event> events;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final PagePlace.Finder places;

    EventList(Reading reading, Outline outline) {
        article = reading.article();
        events = reading.events();
        outline.entries().forEach(entry -> numbers.put(entry.statement().id(), entry.number()));
        places = new PagePlace.Finder(article.body().original());
    }

    /** Nothing for a page without events. */
    void print(Paper paper) {
        if (events.isEmpty()) {
            return;
        }
        String count = events.size() == 1 ? "1 event" : events.size() + " events";
        paper.indent(0, 0).endLine().add(count, Style.STRONG).endLine();
        paper.add("who → to whom, as the page tells it", Style.QUIET).endLine();
        for (Event event : events) {
            print(paper, event);
        }
    }

    private void print(Paper paper, Event event) {
        paper.endLine().indent(0, STEP);
        participants(paper, event);
        what(paper, event);
        paper.indent(STEP, STEP);
        circumstances(paper, event);
        proof(paper, event);
    }

    private static void participants(Paper paper, Event event) {
        if (event.actors().isEmpty()) {
            paper.add("nobody named", Style.PLAIN);
        } else {
            names(paper, event.actors());
        }
        if (!event.recipients().isEmpty()) {
            paper.add(" →\u00A0", Style.QUIET);
            names(paper, event.recipients());
        }
    }

    private static void names(Paper paper, List<Participant> participants) {
        String separator = "";
        for (int i = 0; i < participants.size(); i++) {
            Part part = participants.get(i).part();
            paper.add(separator, Style.PLAIN).add(participants.get(i).name(), Style.SOURCE);
            paper.add(part == null ? "" : " (" + PlainEvents.ground(part.ground()) + ")", Style.STRONG);
            separator = i == participants.size() - 2 ? " and " : ", ";
        }
    }

    private static void what(Paper paper, Event event) {
        paper.add(": " + PlainEvents.deed(event), Style.PLAIN);
        if (event.factuality() != Factuality.HAPPENED) {
            paper.add(", ", Style.PLAIN).add(PlainEvents.factuality(event.factuality()), Style.STRONG);
        }
        paper.endLine();
    }

    private static void circumstances(Paper paper, Event event) {
        StringJoiner line = new StringJoiner(StatementList.SEPARATOR);
        event.counts().forEach(count -> line.add(PlainEvents.count(count)));
        EventTime when = event.when();
        if (when != null && when.span() != null) {
            line.add("when: " + PlainTimes.of(TimexType.DATE, when.value()));
        }
        if (event.where() != null) {
            line.add("where: " + event.where().name());
        }
        if (line.length() > 0) {
            paper.add(line.toString(), Style.PLAIN).endLine();
        }
    }

    private void proof(Paper paper, Event event) {
        paper.add("“" + words(event.anchor()) + "”", Style.CUE);
        StringJoiner proof = new StringJoiner(StatementList.SEPARATOR, StatementList.SEPARATOR, "");
        Integer number = event.assertedBy() == null ? null : numbers.get(event.assertedBy());
        proof.add(number == null ? "as the page itself says" : "as said by\u00A0[" + number + "]");
        article.body().toOriginal(event.anchor().get(0)).stream()
                .limit(1)
                .map(span -> places.of(span.start()))
                .forEach(place -> proof.add("line\u00A0" + place.line()));
        proof.add(String.format(Locale.ROOT, "%s\u00A0%.2f", event.provenance().rule(), event.confidence()));
        paper.add(proof.toString(), Style.QUIET).endLine();
    }

    private String words(List<Span> spans) {
        StringJoiner words = new StringJoiner(" … ");
        spans.forEach(span -> words.add(span.in(article.text())));
        return words.toString();
    }
}
