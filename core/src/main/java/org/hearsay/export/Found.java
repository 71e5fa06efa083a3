package org.hearsay.export;

import org.hearsay.event.Event;
import org.hearsay.statement.Statement;
import org.hearsay.trace.Provenance;

/**
 * A finding with the article that it is of: a row of a table.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param chosen what is exported of the article
 * @param finding the statement or event
 * @param id the finding's in its article
 * @param confidence from 0 to 1
 * @param provenance which rule or model found it
 */
record Found<F>(Chosen chosen, F finding, String id, double confidence, Provenance provenance) {
    static Found<Statement> of(Chosen chosen, Statement statement) {
        return new Found<>(chosen, statement, statement.id(), statement.confidence(), statement.provenance());
    }

    static Found<Event> of(Chosen chosen, Event event) {
        return new Found<>(chosen, event, event.id(), event.confidence(), event.provenance());
    }
}
