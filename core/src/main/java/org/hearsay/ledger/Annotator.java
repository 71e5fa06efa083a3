package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.correction.Annotation;
import org.hearsay.correction.Dependence.StatementTies;
import org.hearsay.correction.Mark;
import org.hearsay.event.Event;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Tells of findings what people said of them. <b>Threads:</b> one, for one question. */
final class Annotator {
    private final Overlay overlay;
    private final TiesReader ties;

    Annotator(Database database, Overlay overlay) {
        this.overlay = overlay;
        this.ties = new TiesReader(database);
    }

    private boolean isIdle() {
        return !overlay.marks() && overlay.leavesStatements();
    }

    /**
     * Of a statement.
     *
     * @param reading key of its reading
     * @param check sum of its words, as a number
     */
    Annotation statement(long reading, Statement statement, String address, @Nullable Object check)
            throws SQLException {
        if (isIdle()) {
            return Annotation.NONE;
        }
        String finding = Findings.statement(address, check, statement.speaker());
        return overlay.annotation(finding, statement.speaker(), marks(reading, finding, statement.id()));
    }

    private List<Mark> marks(long reading, String finding, @Nullable String statement) throws SQLException {
        if (!overlay.marks()) {
            return List.of();
        }
        TiesReader.Ties told = ties.of(reading);
        return overlay.marks(finding, told.article(), told.statement(statement));
    }

    /**
     * Of an event: its marks, and the name under which whoever tells it is shown.
     *
     * @param reading key of its reading
     * @param words that tell it
     */
    Annotation event(long reading, Event event, String address, String words) throws SQLException {
        if (isIdle()) {
            return Annotation.NONE;
        }
        String finding = Findings.event(address, SpanList.write(event.anchor()), words);
        List<String> speakers = teller(reading, event.assertedBy()).speakers();
        return new Annotation(
                speakers.size() > 1 ? speakers.get(1) : null, List.of(), marks(reading, finding, event.assertedBy()));
    }

    private StatementTies teller(long reading, @Nullable String statement) throws SQLException {
        return statement == null ? StatementTies.NONE : ties.of(reading).statement(statement);
    }

    /** Of all findings of a reading, by their ids; those of which nothing is said are left out. */
    Map<String, Annotation> all(long key, Reading reading) throws SQLException {
        Map<String, Annotation> all = new LinkedHashMap<>();
        if (isIdle()) {
            return all;
        }
        String address = ArticleRows.address(reading.article());
        String text = reading.article().text();
        for (Statement statement : reading.statements()) {
            long check = StatementRows.check(StatementRows.words(statement.content(), text));
            all.put(statement.id(), statement(key, statement, address, check));
        }
        for (Event event : reading.events()) {
            all.put(event.id(), event(key, event, address, StatementRows.words(event.anchor(), text)));
        }
        all.values().removeIf(Annotation::isEmpty);
        return all;
    }
}
