package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** A database for the ledger of one test. */
interface LedgerGround {
    /** Makes room for a ledger, before each test. */
    void prepare() throws Exception;

    /** A place where no ledger is yet, the same all through one test. */
    String location();

    /** A connection to the tables behind the ledger's back. */
    Connection connection() throws SQLException;

    /** How the database writes "true". */
    String truth();
}
