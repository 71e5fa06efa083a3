package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code add}, {@code verify} and {@code export}. */
class AddCommandTest {
    private static final String LINE =
            "{\"id\":\"a1\",\"url\":\"https://strand.example/ice\",\"text\":\"“The ice is thin,” said Olga Brandt.\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String ledger(String name) {
        return folder.resolve(name).toString();
    }

    private Run add(String ledger, String... more) {
        String[] all = new String[more.length + 5];
        String[] fixed = {"add", "--reader", "rules", "--ledger", ledger(ledger)};
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return Run.of(all);
    }

    private String export(String ledger) {
        return Run.of("export", "--ledger", ledger(ledger), "--with-text").out();
    }

    @Test
    void whatIsAddedIsExportedAsReadWritesIt() throws IOException {
        String path = file("a.jsonl", LINE);
        Run added = add("a.db", path);
        assertThat(added.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(added.out()).isEmpty();
        assertThat(added.err()).endsWith("added 1 new article, 1 statement\n");
        assertThat(export("a.db"))
                .isEqualTo(Run.of("read", "--reader", "rules", "--to", "jsonl", path)
                        .out());
    }

    @Test
    void addingAgainChangesNothing() throws IOException {
        String path = file("a.jsonl", LINE);
        add("a.db", path);
        String before = export("a.db");
        assertThat(add("a.db", path).err()).contains("added 0 new articles, 0 statements, 1 known already");
        assertThat(add("a.db", "--again", path).err()).contains("1 known already");
        assertThat(export("a.db")).isEqualTo(before);
    }

    @Test
    void aChangedPageIsANewRevision() throws IOException {
        add("a.db", file("a.jsonl", LINE));
        Run run = add("a.db", file("b.jsonl", LINE.replace("thin", "thick")));
        assertThat(run.err()).contains("added 0 new articles, 1 new revision, 1 statement");
    }

    @Test
    void anExportMakesTheSameLedgerAgain() throws IOException {
        add("a.db", file("a.jsonl", InventedArticles.lines(20, 3)));
        String exported = export("a.db");
        Run run = add("b.db", file("exported.jsonl", exported));
        assertThat(run.err()).contains("added 20 new articles");
        assertThat(export("b.db")).isEqualTo(exported);
        assertThat(Run.of("verify", "--ledger", ledger("b.db")).exit()).isEqualTo(ExitCode.ALL_READ);
    }

    @Test
    void aPageThatGoesBackToAnEarlierTextIsToldAndExportedSo() throws IOException {
        String thick = LINE.replace("thin", "thick");
        add("a.db", file("a.jsonl", LINE));
        add("a.db", file("a.jsonl", thick));
        assertThat(add("a.db", file("a.jsonl", LINE)).err())
                .contains("added 0 new articles, 1 back to an earlier revision, 0 statements");
        assertThat(add("a.db", file("a.jsonl", LINE)).err()).contains("0 statements, 1 known already");
        assertThat(Run.of("revisions", "https://strand.example/ice", "--ledger", ledger("a.db"))
                        .err())
                .startsWith("2 revisions, 1 return to an earlier one\n");
        String exported = export("a.db");
        assertThat(exported.lines()).hasSize(3).last().asString().endsWith(",\"returned\":true}");
        String lines = file("exported.jsonl", exported);
        add("b.db", lines);
        assertThat(export("b.db")).isEqualTo(exported);
        assertThat(add("b.db", lines).err()).contains("added 0 new articles, 0 statements, 3 known already");
        assertThat(export("b.db")).isEqualTo(exported);
    }

    @Test
    void anyNumberOfThreadsMakesTheSameLedger() throws IOException {
        String path = file("a.jsonl", InventedArticles.lines(60, 5));
        add("one.db", "--threads", "1", path);
        add("eight.db", "--threads", "8", path);
        assertThat(export("eight.db")).isEqualTo(export("one.db"));
    }

    @Test
    void exportsHaveNoTextsWhereNobodyAsksForThem() throws IOException {
        add("a.db", file("a.jsonl", LINE));
        String line = Run.of("export", "--ledger", ledger("a.db")).out();
        assertThat(line).contains("\"text\":\"\",\"text_digest\":\"").contains("\"words\":\"“The ice is thin,”\"");
        Run again = add("b.db", file("exported.jsonl", line));
        assertThat(again.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(again.err()).contains("it was exported without its text; export it --with-text");
    }

    @Test
    void statementsAreExportedAsLinesOfCells() throws IOException {
        add("a.db", file("a.jsonl", LINE));
        Run run = Run.of("export", "--to", "csv", "--ledger", ledger("a.db"));
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out())
                .startsWith("id,speaker,")
                .contains(",named_person,direct,asserts,\"“The ice is thin,”\",");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        String path = file("a.jsonl", LINE);
        assertThat(add("a.db", "--dry-run", path).err()).contains("would add 1 page, 1 statement");
        assertThat(folder.resolve("a.db")).doesNotExist();
        add("a.db", path);
        assertThat(add("a.db", "--dry-run", path).err()).contains("would add 0 pages, 0 statements, 1 known already");
    }

    @Test
    void aPersonAtTheTerminalSeesHowLongItTakes() throws IOException {
        String path = file("a.jsonl", InventedArticles.lines(400, 9));
        Screen watched = new Screen(Screen.Output.FILE, true, 80, true);
        Run run = Run.of(watched, "", "add", "--reader", "rules", "--ledger", ledger("a.db"), path);
        assertThat(run.err()).contains("\r").contains(" of 400 pages read, ").contains(" left");
        assertThat(run.err()).endsWith("statements\n");
    }

    @Test
    void inputsThatFailAreNamedAndTheOthersAdded() throws IOException {
        Run run = add("a.db", file("a.jsonl", "no json\n" + LINE + "\n"), ledger("gone.html"));
        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.err())
                .contains("[invalid-json]", "[missing-file]", "added 1 new article, 1 statement, 2 failed");
    }

    @Test
    void damageIsToldAndIsExitCodeThree() throws Exception {
        add("a.db", file("a.jsonl", LINE));
        assertThat(Run.of("verify", "--ledger", ledger("a.db")).err())
                .isEqualTo("all is as it was written: 1 article, 1 revision, 1 reading, 1 statement\n");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger("a.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE statement SET words_check = 0");
        }
        Run run = Run.of("verify", "--ledger", ledger("a.db"));
        assertThat(run.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(run.err())
                .contains(
                        "of https://strand.example/ice, statement s1: its words are not those that were recorded: characters 0-18")
                .contains("damaged: 2 faults");
    }

    @Test
    void aLedgerThatCannotBeMadeIsExitCodeThree() throws IOException {
        Run run = add("no/such/folder/a.db", file("a.jsonl", LINE));
        assertThat(run.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(run.err()).startsWith("hearsay: the ledger ").contains("cannot be opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "add --threads 0 x", "add --from pdf x", "export --to xml", "verify x"})
    void wrongUsageIsExplained(String arguments) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("--help");
    }
}
