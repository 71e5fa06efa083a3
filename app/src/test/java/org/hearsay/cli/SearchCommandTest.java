package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that ask a ledger. */
class SearchCommandTest {
    private static final String ICE =
            "{\"id\":\"a1\",\"url\":\"https://strand.example/ice\",\"publisher\":\"The Strand\","
                    + "\"headline\":\"Ice on Orsa\",\"published\":\"2031-03-04T05:06:07Z\",\"text\":\"“The ice on Lake Orsa is"
                    + " safe,” said Ann Lee. Bob Ray denied that the ice was safe, the Harbour Post reported.\"}\n";
    private static final String RAID =
            "{\"id\":\"a2\",\"url\":\"https://strand.example/raid\",\"published\":\"2031-03-05\","
                    + "\"text\":\"Police arrested two men in Paris on 2 January 2030. Ann Lee said, “Nobody was hurt.”\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String ledger = "";

    @BeforeEach
    void fill() throws IOException {
        ledger = folder.resolve("a.db").toString();
        String input = Files.writeString(folder.resolve("a.jsonl"), ICE + RAID).toString();
        assertThat(Run.of("add", "--reader", "rules", "--ledger", ledger, input).exit())
                .isEqualTo(ExitCode.ALL_READ);
    }

    private Run ask(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--ledger";
        all[arguments.length + 1] = ledger;
        return Run.of(all);
    }

    @Test
    void peopleSeeATable() {
        Run run = ask("search", "lake");
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("id ").contains("speaker", "stance"),
                        words -> assertThat(words).isEqualTo("    words"),
                        row -> assertThat(row).contains(".s1 ", "2031-03-04  The Strand", "Ann Lee", "asserts"),
                        words -> assertThat(words).isEqualTo("    “The ice on Lake Orsa is safe,”"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void programsGetEveryField() {
        String line = ask("search", "lake", "--to", "jsonl").out();
        assertThat(line)
                .contains("\"words\":\"“The ice on Lake Orsa is safe,”\"")
                .contains("\"content\":[\"0-31\"]", "\"published\":\"2031-03-04T05:06:07Z\"", "\"chain\":[]");
        assertThat(ask("search", "lake", "--to", "json").out()).isEqualTo("[" + line.strip() + "]\n");
        assertThat(ask("search", "lake", "--to", "csv").out().lines()).hasSize(2);
    }

    @Test
    void aSearchCanBeNarrowedAndGoneOnWith() {
        assertThat(ask("search", "ice", "--stance", "denies", "--to", "jsonl")
                        .out()
                        .lines())
                .hasSize(1);
        assertThat(ask("search", "--speaker", "lee", "--since", "2031-03-05", "--to", "jsonl")
                        .out())
                .contains("Nobody was hurt");
        Run first = ask("search", "ice", "--limit", "1", "--to", "jsonl");
        assertThat(first.err()).startsWith("there may be more: --after ");
        String cursor = first.err().strip().replace("there may be more: --after ", "");
        Run second = ask("search", "ice", "--limit", "1", "--after", cursor, "--to", "jsonl");
        assertThat(second.out()).isNotEqualTo(first.out()).isNotEmpty();
    }

    @Test
    void claimsLeaveOutWhatIsNotClaimed() {
        assertThat(ask("claims", "--to", "jsonl").out().lines()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ask("claims", "--stance", "demands").err()).isEqualTo("nothing was found\n");
    }

    @Test
    void speakersAreListedByHowMuchTheySay() {
        List<String> lines = ask("speakers").out().lines().toList();
        assertThat(lines.get(1)).startsWith("2 ").contains("named_person").endsWith("Ann Lee");
    }

    @Test
    void eventsAreListedInTheOrderOfTimeWhereAsked() {
        assertThat(ask("timeline", "--to", "jsonl").out())
                .contains("\"time\":\"2030-01-02\"", "\"actors\":[\"Police\"]");
        assertThat(ask("events", "--who", "police", "--type", "coerce", "--to", "csv")
                        .out()
                        .lines())
                .hasSize(2);
        assertThat(ask("events", "--place", "rome").err()).isEqualTo("nothing was found\n");
    }

    @Test
    void revisionsTellWhatChanged() throws IOException {
        String changed = ICE.replace("is safe,”", "is thin,”").replace("Ice on Orsa", "Thin ice on Orsa");
        Run.of(
                "add",
                "--reader",
                "rules",
                "--ledger",
                ledger,
                Files.writeString(folder.resolve("b.jsonl"), changed).toString());
        Run run = ask("revisions", "https://strand.example/ice", "--to", "jsonl");
        assertThat(run.err()).startsWith("2 revisions\n");
        assertThat(run.out().lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("\"change\":\"changed\",\"what\":\"headline\"", "Ice on Orsa → Thin ice on Orsa"))
                .anySatisfy(line -> assertThat(line).contains("\"what\":\"statement\"", "is thin,”"));
        assertThat(ask("revisions", "https://strand.example/raid").err()).isEqualTo("1 revision\nnothing changed\n");
        assertThat(ask("revisions", "https://nobody.example/").exit()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void aStatementOfTheLedgerIsExplainedByItsId() {
        String line =
                ask("search", "lake", "--to", "csv").out().lines().toList().get(1);
        String id = line.substring(0, line.indexOf(','));
        Run run = ask("explain", id);
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out()).contains("Ice on Orsa", "s1 Ann Lee, named person, asserts:", "found by");
        assertThat(run.out()).doesNotContain("s2 ");
        assertThat(ask("explain", "0000").exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ask("explain", id.replaceAll("s1$", "s99")).exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search -- -ice",
                "search --limit 0",
                "search --stance sings",
                "search --since yesterday",
                "events --type DANCE",
                "events --after here",
                "timeline --after 1",
                "revisions"
            })
    void wrongUsageIsExplained(String arguments) {
        String[] words = ("--ledger " + ledger).split(" ");
        String[] parts = arguments.split(" ", 2);
        String[] rest = parts.length < 2 ? new String[0] : parts[1].split(" ");
        String[] all = new String[1 + words.length + rest.length];
        all[0] = parts[0];
        System.arraycopy(words, 0, all, 1, words.length);
        System.arraycopy(rest, 0, all, 1 + words.length, rest.length);
        Run run = Run.of(all);
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("--help").doesNotContain("Exception");
    }

    @Test
    void aLedgerThatIsNotThereIsTold() {
        Run run = Run.of("search", "ice", "--ledger", folder.resolve("gone.db").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(run.err()).contains("there is no ledger");
    }
}
