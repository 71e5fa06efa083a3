package org.hearsay.ledger;

import java.sql.SQLException;

/** Looks whether the index of words holds the words of each statement, and no others. <b>Threads:</b> one. */
interface IndexCheck {
    /** Tells how a statement must be found. */
    void expect(long key, SearchEntry entry) throws SQLException;

    /** Ends the check, when all statements were told. */
    void end() throws SQLException;
}
