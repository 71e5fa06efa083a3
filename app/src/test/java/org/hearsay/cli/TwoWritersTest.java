package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes add to one ledger: nothing is lost and nothing is there twice, in whatever order it came. */
class TwoWritersTest {
    private static final int ARTICLES = 300;
    private static final int SHARED = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private List<String> news() {
        return InventedArticles.lines(ARTICLES, 23).lines().toList();
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /** The lines of an export in an order that does not tell who was first. */
    private static List<String> sorted(String ledger) {
        return AddingProcess.export(ledger).lines().sorted().toList();
    }

    private List<String> byOne() throws IOException {
        String ledger = folder.resolve("one.db").toString();
        Run.of(
                "add",
                "--reader",
                "rules",
                "--ledger",
                ledger,
                file("all.jsonl", news()).toString());
        return sorted(ledger);
    }

    /** Both have a part of the news; a third of each part is in the other too. */
    private void addByTwo(String ledger) throws Exception {
        Path log = folder.resolve("log.txt");
        Path first = file("first.jsonl", news().subList(0, (ARTICLES + SHARED) / 2));
        Path second = file("second.jsonl", news().subList((ARTICLES - SHARED) / 2, ARTICLES));
        Process one = AddingProcess.start(log, ledger, first);
        Process two = AddingProcess.start(log, ledger, second);
        assertThat(List.of(one.waitFor(), two.waitFor()))
                .as(AddingProcess.read(log))
                .containsOnly(ExitCode.ALL_READ);
        AddingProcess.verify(ledger);
    }

    @Test
    void onOneFile() throws Exception {
        String ledger = folder.resolve("two.db").toString();
        addByTwo(ledger);
        assertThat(sorted(ledger)).hasSize(ARTICLES).isEqualTo(byOne());
    }

    @Test
    void onOneServer() throws Exception {
        try (EmbeddedPostgres server = server()) {
            String ledger = server.getJdbcUrl("postgres", "postgres");
            addByTwo(ledger);
            assertThat(sorted(ledger)).hasSize(ARTICLES).isEqualTo(byOne());
        }
    }

    @Test
    void onOneServerWhereWritersAreKilled() throws Exception {
        Random random = new Random(31);
        Path input = file("all.jsonl", news());
        try (EmbeddedPostgres server = server()) {
            String ledger = server.getJdbcUrl("postgres", "postgres");
            int amidst = 0;
            for (int kill = 0; kill < 6; kill++) {
                Process writer = AddingProcess.start(folder.resolve("log.txt"), ledger, input);
                long before = readings(ledger);
                while (writer.isAlive() && readings(ledger) == before) {
                    writer.waitFor(5, TimeUnit.MILLISECONDS);
                }
                boolean ended = writer.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS);
                writer.destroyForcibly().waitFor();
                AddingProcess.verify(ledger);
                amidst += !ended && readings(ledger) < ARTICLES ? 1 : 0;
            }
            assertThat(amidst).as("kills while articles were being written").isPositive();
            assertThat(AddingProcess.start(folder.resolve("log.txt"), ledger, input)
                            .waitFor())
                    .isEqualTo(ExitCode.ALL_READ);
            AddingProcess.verify(ledger);
            assertThat(sorted(ledger)).isEqualTo(byOne());
        }
    }

    /** How many readings there are; none as long as there are no tables. */
    private static long readings(String ledger) throws Exception {
        try (Connection connection = DriverManager.getConnection(ledger);
                Statement statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("SELECT to_regclass('reading') IS NOT NULL")) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    return 0;
                }
            }
            try (var rows = statement.executeQuery("SELECT count(*) FROM reading")) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private static EmbeddedPostgres server() throws IOException {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeTrue(
                machine.toLowerCase(Locale.ROOT).equals("linux amd64"), "no PostgreSQL to be had for " + machine);
        return EmbeddedPostgres.builder().start();
    }
}
