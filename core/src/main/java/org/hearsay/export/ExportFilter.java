package org.hearsay.export;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.event.Event;
import org.hearsay.ledger.EventSearch;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.page.Imprint;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What of a ledger is exported.
 *
 * <p><b>Shape:</b> statements that a search finds, and events that a search finds. Where statements are chosen by more than
 * publisher and day, only such events stay as a chosen statement tells; where events are chosen by more than their day,
 * only such statements stay as tell a chosen event. So each filter is obeyed by each format. The words, cursors and limits
 * of the searches do not count. <b>Threads:</b> immutable.
 *
 * @param statements which statements; its publisher is the events' too
 * @param events which events
 * @param country ISO 3166-1 alpha-2 code of the country of the event's place; null for any
 */
public record ExportFilter(
        StatementSearch statements,
        EventSearch events,
        @Nullable String country) {
    /** Everything. */
    public static final ExportFilter ALL = new ExportFilter(StatementSearch.of("", 1), EventSearch.all(false, 1), null);

    /** Whether nothing is left out. */
    boolean isOpen() {
        return !choosesStatements()
                && !choosesEvents()
                && statements.publisher() == null
                && isTimeless(statements.from(), statements.to())
                && isTimeless(events.from(), events.to());
    }

    private static boolean isTimeless(@Nullable Object from, @Nullable Object to) {
        return from == null && to == null;
    }

    private boolean choosesStatements() {
        return statements.speaker() != null
                || !statements.kinds().isEmpty()
                || !statements.sourceTypes().isEmpty()
                || !statements.stances().isEmpty();
    }

    private boolean choosesEvents() {
        return country != null
                || events.participant() != null
                || events.place() != null
                || !events.types().isEmpty()
                || !events.factualities().isEmpty();
    }

    /** What stays of an article's findings. */
    Chosen of(Chosen all) {
        if (isOpen()) {
            return all;
        }
        List<Statement> found = all.statements().stream()
                .filter(statement -> statements.admits(statement, all.speaker(statement), all.imprint()))
                .toList();
        List<Event> happened = all.events().stream()
                .filter(event -> admits(event, all.imprint()))
                .toList();
        return new Chosen(
                all.stored(),
                choosesEvents() ? telling(found, happened) : found,
                choosesStatements() ? toldBy(happened, found) : happened,
                all.annotations());
    }

    private boolean admits(Event event, Imprint imprint) {
        boolean here = country == null
                || (event.where() != null
                        && country.equalsIgnoreCase(event.where().country()));
        return here && statements.admitsPublisher(imprint) && events.admits(event, imprint.day());
    }

    private static List<Statement> telling(List<Statement> statements, List<Event> events) {
        Set<String> told = events.stream()
                .map(Event::assertedBy)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(statement -> told.contains(statement.id()))
                .toList();
    }

    private static List<Event> toldBy(List<Event> events, List<Statement> statements) {
        Set<String> ids = statements.stream().map(Statement::id).collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event.assertedBy() != null && ids.contains(event.assertedBy()))
                .toList();
    }
}
