package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The same contract on PostgreSQL, where its programs run: they come from Maven, for Linux on x86-64 only. */
class PostgresLedgerTest implements LedgerGround {
    private static @Nullable EmbeddedPostgres server;
    private static int made;
    private String name = "";

    @BeforeAll
    static void startServer() throws IOException {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                machine.toLowerCase(Locale.ROOT).equals("linux amd64"), "no PostgreSQL to be had for " + machine);
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public void prepare() throws SQLException {
        name = "ledger" + made++;
        try (Connection connection = DriverManager.getConnection(address("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
    }

    private static String address(String database) {
        if (server == null) {
            throw new IllegalStateException("no server runs");
        }
        return server.getJdbcUrl("postgres", database);
    }

    @Override
    public String location() {
        return address(name);
    }

    @Override
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(location());
    }

    @Override
    public String truth() {
        return "true";
    }

    @Test
    void aBackupIsLeftToTheServersOwnProgram() throws Exception {
        prepare();
        try (Ledger ledger = Ledger.open(location(), LedgerStage.CLOCK)) {
            assertThatThrownBy(() -> ledger.backup(Path.of("copy.dump")))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("pg_dump --format=custom --file=copy.dump");
        }
    }

    @Nested
    class Appending extends AppendContract {
        @Override
        LedgerGround ground() {
            return PostgresLedgerTest.this;
        }
    }

    @Nested
    class Searching extends SearchContract {
        @Override
        LedgerGround ground() {
            return PostgresLedgerTest.this;
        }
    }

    @Nested
    class Verifying extends DamageContract {
        @Override
        void forgetFirst() throws SQLException {
            tamper("DELETE FROM statement_search WHERE key = 1");
        }

        @Override
        void misplaceWord() throws SQLException {
            tamper("UPDATE statement_search SET document = document || to_tsvector('hearsay', 'thaw') WHERE key = 1");
        }

        @Override
        LedgerGround ground() {
            return PostgresLedgerTest.this;
        }
    }

    @Nested
    class Returning extends SightingContract {
        @Override
        LedgerGround ground() {
            return PostgresLedgerTest.this;
        }
    }

    @Nested
    class Migrating extends MigrationContract {
        @Override
        LedgerGround ground() {
            return PostgresLedgerTest.this;
        }

        @Override
        String migrations() {
            return "postgresql";
        }
    }

    @Nested
    class Correcting extends CorrectionContract {
        @Override
        LedgerGround ground() {
            return PostgresLedgerTest.this;
        }
    }

    @Nested
    class Erasing extends ErasureContract {
        @Override
        LedgerGround ground() {
            return PostgresLedgerTest.this;
        }
    }

    @Nested
    class Undoing extends UndoContract {
        @Override
        LedgerGround ground() {
            return PostgresLedgerTest.this;
        }
    }
}
