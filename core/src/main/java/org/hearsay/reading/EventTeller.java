package org.hearsay.reading;

import java.util.List;
import org.hearsay.event.Event;
import org.hearsay.event.Factuality;
import org.hearsay.statement.Stance;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells for each event which statement asserts it, and lets that statement's stance decide whether it took place. */
final class EventTeller {
    private EventTeller() {}

    /** The same events, in the same order. */
    static List<Event> tell(List<Event> events, List<Statement> statements) {
        return events.stream().map(event -> told(event, statements)).toList();
    }

    private static Event told(Event event, List<Statement> statements) {
        Statement by = innermost(event.anchor().get(0), statements);
        return by == null ? event : event.told(by.id(), factuality(event.factuality(), by.stance()));
    }

    /** The statement with the shortest content among those whose content holds the first character of an anchor. */
    private static @Nullable Statement innermost(Span anchor, List<Statement> statements) {
        Statement found = null;
        for (Statement statement : statements) {
            boolean holds = statement.content().stream().anyMatch(part -> part.contains(anchor.start()));
            if (holds && (found == null || length(statement) < length(found))) {
                found = statement;
            }
        }
        return found;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
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
