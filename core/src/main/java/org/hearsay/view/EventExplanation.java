package org.hearsay.view;

import java.util.List;
import java.util.StringJoiner;
import org.hearsay.correction.Annotation;
import org.hearsay.event.Event;
import org.hearsay.event.EventCount;
import org.hearsay.event.Part;
import org.hearsay.event.Participant;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.hearsay.time.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * Why an event of a reading was found, for people at a terminal: the words that prove it with their characters, who tells
 * it, the rule or model, and what people said of it.
 *
 * <p><b>Threads:</b> immutable.
 */
public final class EventExplanation {
    private final boolean colours;
    private final int width;

    /**
     * @param colours whether to use ANSI colours
     * @param width columns of the terminal, at least 40
     */
    public EventExplanation(boolean colours, int width) {
        this.colours = colours;
        this.width = width;
    }

    /** The page, ending with a line break. */
    public String render(Reading reading, Event event, Annotation annotation) {
        Paper paper = new Paper(colours, width);
        String text = reading.article().text();
        String headline = reading.article().imprint().headline();
        paper.add(headline == null ? reading.article().id() : headline, Style.STRONG)
                .endLine();
        paper.indent(0, 4).endLine();
        paper.add(event.id() + " ", Style.QUIET).add(told(event), Style.SOURCE).endLine();
        paper.indent(4, 16);
        ExplanationPage.line(paper, "words", ExplanationPage.spans(text, event.anchor()), Style.CUE);
        ExplanationPage.line(paper, "who", participants(text, event.actors()), Style.PLAIN);
        ExplanationPage.line(paper, "to whom", participants(text, event.recipients()), Style.PLAIN);
        circumstances(paper, text, event);
        ExplanationPage.line(paper, "told by", teller(reading, event, annotation), Style.PLAIN);
        ExplanationPage.line(
                paper,
                "found by",
                event.provenance().finder() + ", " + event.provenance().rule(),
                Style.PLAIN);
        ExplanationPage.line(paper, "confidence", ExplanationPage.confidence(event.confidence()), Style.PLAIN);
        ExplanationPage.said(paper, new Annotation(null, List.of(), annotation.marks()));
        return paper.text();
    }

    private static String told(Event event) {
        return PlainEvents.deed(event) + ", " + PlainEvents.factuality(event.factuality());
    }

    private static @Nullable String participants(String text, List<Participant> participants) {
        StringJoiner joined = new StringJoiner("; ");
        for (Participant each : participants) {
            String code = each.code() == null ? "" : ", " + each.code();
            Part part = each.part();
            String ground = part == null ? "" : ", " + PlainEvents.ground(part.ground()) + proof(text, part.span());
            joined.add(each.name() + code + proof(text, each.span()) + ground);
        }
        return participants.isEmpty() ? null : joined.toString();
    }

    private static String proof(String text, @Nullable Span span) {
        return span == null ? "" : ": " + ExplanationPage.spans(text, List.of(span));
    }

    private static void circumstances(Paper paper, String text, Event event) {
        for (EventCount count : event.counts()) {
            ExplanationPage.line(paper, "how many", PlainEvents.count(count) + proof(text, count.span()), Style.PLAIN);
        }
        if (event.when() != null) {
            String when = PlainTimes.of(TimexType.DATE, event.when().value());
            ExplanationPage.line(paper, "when", when + proof(text, event.when().span()), Style.PLAIN);
        }
        if (event.where() != null) {
            String where = event.where().name() + proof(text, event.where().span());
            ExplanationPage.line(paper, "where", where, Style.PLAIN);
        }
    }

    private static String teller(Reading reading, Event event, Annotation annotation) {
        if (event.assertedBy() == null) {
            return "the article itself";
        }
        String written = reading.statements().stream()
                .filter(statement -> statement.id().equals(event.assertedBy()))
                .map(statement -> String.valueOf(statement.speaker()))
                .findFirst()
                .orElse("somebody");
        String shown = annotation.speaker() == null ? "" : ", shown as " + annotation.speaker();
        return written + shown + ", in " + event.assertedBy();
    }
}
