package org.hearsay.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger in one file. <b>Threads:</b> one.
 *
 * <p>The file is in SQLite's WAL mode: while one writes, others may read, and a writer that is killed leaves whole
 * articles only. The last of them may be lost when the power fails, never a part of one.
 */
final class SqliteLedger extends SqlLedger {
    private static final int PATIENCE_MILLIS = 60_000;

    /** Articles fill larger pages better. */
    private static final int PAGE_BYTES = 8_192;

    private SqliteLedger(Connection connection, Clock clock) {
        super(connection, new SqliteDialect(), clock);
    }

    static SqliteLedger existing(String path, Clock clock) {
        if (!Files.exists(Path.of(path))) {
            throw new LedgerException("there is no ledger " + path + "; `hearsay add` makes one");
        }
        return open(path, clock);
    }

    /** How a file is used. */
    static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    static SqliteLedger open(String path, Clock clock) {
        return open(path, clock, config());
    }

    static SqliteLedger open(String path, Clock clock, SQLiteConfig config) {
        String url = "jdbc:sqlite:" + Path.of(path).toAbsolutePath();
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        try {
            if (!Files.exists(Path.of(path))) {
                make(url);
            }
            Connection connection = source.getConnection();
            Schema.bring(connection, path, () -> Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/hearsay/ledger/sqlite")
                    .load());
            return new SqliteLedger(connection, clock);
        } catch (SQLException failure) {
            throw new LedgerException("the ledger " + path + " cannot be opened", failure);
        }
    }

    /** Makes an empty file with pages of our size, which can be chosen only before it is used in WAL mode. */
    private static void make(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + PAGE_BYTES);
            statement.execute("VACUUM");
        }
    }
}
