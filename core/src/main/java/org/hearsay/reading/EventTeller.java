package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.event.Event;
import org.hearsay.event.Factuality;
import org.hearsay.event.Ground;
import org.hearsay.event.Part;
import org.hearsay.event.Participant;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells for each event, and for each part in one that is told on some ground only, which statement asserts it, and lets that
 * statement's stance decide whether the event took place.
 */
final class EventTeller {
    private EventTeller() {}

    /** A piece of a statement's content; the statement with the shortest content is the innermost. */
    private record Piece(Span span, int length, int place) {}

    /** The same events, in the same order. */
    static List<Event> tell(List<Event> events, List<Statement> statements) {
        Map<Integer, Statement> innermost = innermost(offsets(events), statements);
        List<Event> told = new ArrayList<>();
        for (Event event : events) {
            Statement by = innermost.get(anchor(event));
            Event parted = event.with(
                    event.actors().stream().map(actor -> told(actor, innermost)).toList());
            told.add(plain(by == null ? parted : told(parted, by)));
        }
        return told;
    }

    /** The innermost statement whose content holds each offset that one holds. */
    private static Map<Integer, Statement> innermost(SortedSet<Integer> offsets, List<Statement> statements) {
        Map<Integer, Statement> innermost = new HashMap<>();
        List<Piece> pieces = pieces(statements);
        PriorityQueue<Piece> open =
                new PriorityQueue<>(Comparator.comparingInt(Piece::length).thenComparingInt(Piece::place));
        int next = 0;
        for (int at : offsets) {
            while (next < pieces.size() && pieces.get(next).span().start() <= at) {
                open.add(pieces.get(next++));
            }
            while (!open.isEmpty() && open.peek().span().end() <= at) {
                open.remove();
            }
            if (!open.isEmpty()) {
                innermost.put(at, statements.get(open.peek().place()));
            }
        }
        return innermost;
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

    private static SortedSet<Integer> offsets(List<Event> events) {
        SortedSet<Integer> offsets = new TreeSet<>();
        for (Event event : events) {
            offsets.add(anchor(event));
            event.actors().stream()
                    .map(Participant::part)
                    .filter(Objects::nonNull)
                    .forEach(part -> offsets.add(part.span().start()));
        }
        return offsets;
    }

    /** The first character of the words that tell an event. */
    private static int anchor(Event event) {
        return event.anchor().get(0).start();
    }

    /** An actor with the statement that tells the part; nobody accuses himself. */
    private static Participant told(Participant actor, Map<Integer, Statement> innermost) {
        Part part = actor.part();
        Statement by = part == null ? null : innermost.get(part.span().start());
        boolean own = by != null && by.source().stream().anyMatch(actor.span()::overlaps);
        boolean others = part != null && (part.ground() == Ground.ACCUSED || part.ground() == Ground.SUSPECTED);
        return part == null || by == null || (own && others)
                ? actor
                : actor.with(new Part(part.ground(), part.span(), by.id()));
    }

    /** What is alleged as a whole needs not be said of each part once more. */
    private static Event plain(Event event) {
        return event.factuality() != Factuality.ALLEGED
                ? event
                : event.with(event.actors().stream()
                        .map(actor -> isAllegedAs(actor.part(), event) ? actor.with(null) : actor)
                        .toList());
    }

    private static boolean isAllegedAs(@Nullable Part part, Event event) {
        return part != null
                && (part.ground() == Ground.ACCUSED || part.ground() == Ground.SUSPECTED)
                && (part.assertedBy() == null || part.assertedBy().equals(event.assertedBy()));
    }

    /** The stance of a statement that tells only somebody's part says nothing of the event itself. */
    private static Event told(Event event, Statement by) {
        boolean ofPart = event.actors().stream()
                .map(Participant::part)
                .anyMatch(part -> part != null
                        && part.ground() != Ground.SUSPECTED
                        && part.span().equals(event.anchor().get(0)));
        return event.told(by.id(), ofPart ? event.factuality() : factuality(event.factuality(), by.stance()));
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
