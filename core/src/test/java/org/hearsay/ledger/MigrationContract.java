package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ledgers of earlier builds, brought to the tables of this one. */
abstract class MigrationContract {
    private static final List<String> FIRST = List.of(
            "INSERT INTO term (key, words) VALUES (1, 'first')",
            "INSERT INTO revision (key, digest, name, text, address, live, paragraphs) VALUES"
                    + " (1, '1', 'a', '', 'https://strand.example/ice', 0, ''),"
                    + " (2, '2', 'a', '', 'https://strand.example/ice', 0, '')",
            "INSERT INTO reading (key, digest, revision, build, recorded, sentences) VALUES"
                    + " (1, '1', 1, 1, '2031-01-01T00:00:00Z', ''), (2, '2', 2, 1, '2031-01-02T00:00:00Z', '')",
            "INSERT INTO page (digest, reading, place) VALUES ('1', 1, 'one'), ('2', 2, 'two'), ('3', 2, 'three')");

    /** The database that the ledger stands on. */
    abstract LedgerGround ground();

    /** The folder of its migrations. */
    abstract String migrations();

    @BeforeEach
    void prepare() throws Exception {
        ground().prepare();
    }

    private void migrate(Statement statement, String name) throws IOException, SQLException {
        String resource = "/org/hearsay/ledger/" + migrations() + "/" + name + ".sql";
        try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream(resource))) {
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    @Test
    void sightingsAreMadeFromPages() throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = ground().connection();
                Statement statement = connection.createStatement()) {
            migrate(statement, "V1__ledger");
            for (String sql : FIRST) {
                statement.execute(sql);
            }
            migrate(statement, "V2__sightings");
            try (ResultSet found =
                    statement.executeQuery("SELECT key, revision, place, seen FROM sighting ORDER BY key")) {
                while (found.next()) {
                    rows.add(found.getLong(1) + " " + found.getLong(2) + " " + found.getString(3) + " "
                            + found.getString(4));
                }
            }
        }
        assertThat(rows)
                .containsExactly(
                        "1048576 1 one 2031-01-01T00:00:00Z",
                        "2097152 2 two 2031-01-02T00:00:00Z",
                        "2097153 2 three 2031-01-02T00:00:00Z");
    }
}
