package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger in PostgreSQL, in the schema that the address leads to. <b>Threads:</b> one. */
final class PostgresLedger extends SqlLedger {
    private static final String SCHEME = "jdbc:postgresql:";

    private PostgresLedger(Connection connection, Clock clock) {
        super(connection, new PostgresDialect(), clock);
    }

    static boolean isAddress(String location) {
        return location.startsWith(SCHEME);
    }

    static PostgresLedger open(String address, Clock clock) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(address);
            source.setReWriteBatchedInserts(true);
            Connection connection = source.getConnection();
            Schema.bring(connection, named(address), () -> Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/hearsay/ledger/postgresql")
                    .load());
            return new PostgresLedger(connection, clock);
        } catch (SQLException | IllegalArgumentException failure) {
            throw new LedgerException("the ledger " + named(address) + " cannot be opened", failure);
        }
    }

    /** The address without its parameters, among which a password may be. */
    private static String named(String address) {
        int parameters = address.indexOf('?');
        return parameters < 0 ? address : address.substring(0, parameters);
    }
}
