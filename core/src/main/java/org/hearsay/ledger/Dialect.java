package org.hearsay.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Where one database differs from another. <b>Threads:</b> stateless. */
interface Dialect {
    /** Keeps all others from changing the ledger until the change that is under way ends. */
    void lock(Database database) throws SQLException;

    /** Makes a statement findable by its words. */
    void index(Database database, long key, SearchEntry entry) throws SQLException;

    /** Takes a statement out of the index of words again; the entry must be the one it was put in with. */
    void unindex(Database database, long key, SearchEntry entry) throws SQLException;

    /** Readies the connection for rows that must leave no trace; outside of any change. */
    void beforeErasing(Database database) throws SQLException;

    /** Brings the connection back to where {@link #beforeErasing} found it; outside of any change. */
    void endErasing(Database database) throws SQLException;

    /**
     * Writes the database's files anew without what was deleted; outside of any change.
     *
     * @param tables all that there are
     */
    void afterErasing(Database database, List<String> tables) throws SQLException;

    /** The column of {@code statement_search found} that holds the statement's key. */
    String searchKey();

    /** The condition that a row of {@code statement_search found} matches its one parameter. */
    String searchCondition();

    /** What orders words by their characters alone, whatever language the database is set to. */
    String collation();

    /** Looks for damage that only the database itself can see; a sentence for each. */
    List<String> faults(Database database) throws SQLException;

    /** The beginning of a change of nothing, in which the ledger stays as it is whatever others write. */
    String snapshot();

    /** Looks whether all that can be searched for is there. */
    IndexCheck indexCheck(Database database, IndexDamage damage) throws SQLException;

    /**
     * Writes a copy of the ledger as it is at one moment.
     *
     * @throws LedgerException when that cannot be done
     */
    void backup(Database database, Path to) throws SQLException;

    /** A query as the parameter of {@link #searchCondition()}. */
    String searchParameter(WordQuery query);
}
