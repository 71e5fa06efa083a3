package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database to what this build needs. <b>Threads:</b> stateless. */
final class Schema {
    /** The version of the newest migration among the resources. */
    static final int NEWEST = 4;

    private Schema() {}

    /**
     * Makes or changes the tables where that is needed, and nothing where it is not.
     *
     * @param connection asked for the version that is there
     * @param name of the ledger, for messages
     * @param flyway knows the migrations and how to connect; asked only when there is something to be made
     */
    static void bring(Connection connection, String name, Supplier<Flyway> flyway) {
        int version = version(connection, name);
        if (version > NEWEST) {
            throw new LedgerException("the ledger " + name + " was written by a newer Hearsay (its tables have version "
                    + version + ", this build knows " + NEWEST + "); use that one, or a newer");
        }
        if (version < NEWEST) {
            try {
                flyway.get().migrate();
            } catch (FlywayException failure) {
                throw new LedgerException("the tables of the ledger " + name + " could not be made", failure);
            }
        }
    }

    /** Zero where there are no tables yet. */
    private static int version(Connection connection, String name) {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        } catch (SQLException failure) {
            throw new LedgerException(name + " is not a ledger, or cannot be read", failure);
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT max(CAST(\"version\" AS INTEGER)) FROM flyway_schema_history WHERE \"success\"")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException failure) {
            throw new LedgerException("the version of the ledger " + name + " could not be read", failure);
        }
    }
}
