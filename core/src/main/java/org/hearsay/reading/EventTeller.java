package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.hearsay.event.Event;
import org.hearsay.event.Factuality;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/** Tells for each event which statement asserts it, and lets that statement's stance decide whether it took place. */
final class EventTeller {
    private EventTeller() {}

    /** A piece of a statement's content; the statement with the shortest content is the innermost. */
    private record Piece(Span span, int length, int place) {}

    /** The same events, in the same order. */
    static List<Event> tell(List<Event> events, List<Statement> statements) {
        List<Event> told = new ArrayList<>(events);
        List<Piece> pieces = pieces(statements);
        PriorityQueue<Piece> open =
                new PriorityQueue<>(Comparator.comparingInt(Piece::length).thenComparingInt(Piece::place));
        int next = 0;
        for (int place : inOrder(events)) {
            int at = anchor(events.get(place));
            while (next < pieces.size() && pieces.get(next).span().start() <= at) {
                open.add(pieces.get(next++));
            }
            while (!open.isEmpty() && open.peek().span().end() <= at) {
                open.remove();
            }
            if (!open.isEmpty()) {
                told.set(
                        place,
                        told(events.get(place), statements.get(open.peek().place())));
            }
        }
        return told;
    }

    private static List<Piece> pieces(List<Statement> statements) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            List<Span> content = statements.get(i).content();
            int length = content.stream().mapToInt(Span::length).sum();
            for (Span span : content) {
                pieces.add(new Piece(span, length, i));
            }
        }
        pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
        return pieces;
    }

    private static List<Integer> inOrder(List<Event> events) {
        return IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> anchor(events.get(place))))
                .toList();
    }

    /** The first character of the words that tell an event. */
    private static int anchor(Event event) {
        return event.anchor().get(0).start();
    }

    private static Event told(Event event, Statement by) {
        return event.told(by.id(), factuality(event.factuality(), by.stance()));
    }

    private static Factuality factuality(Factuality told, Stance stance) {
        if (told != Factuality.HAPPENED && told != Factuality.ONGOING) {
            return told;
        }
        return switch (stance) {
            case DENIES -> Factuality.DENIED;
            case ALLEGES -> Factuality.ALLEGED;
            case PREDICTS -> Factuality.PREDICTED;
            case HYPOTHETICAL -> Factuality.CONDITIONAL;
            case ASSERTS, DEMANDS, PROMISES, ASKS -> told;
        };
    }
}
