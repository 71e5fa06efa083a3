package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands by which people say something about the evidence. */
class EditCommandTest {
    private static final String ICE =
            "{\"id\":\"a1\",\"url\":\"https://strand.example/ice\",\"publisher\":\"The Strand\","
                    + "\"headline\":\"Ice on Orsa\",\"published\":\"2031-03-04\",\"text\":\"“The ice on Lake Orsa is"
                    + " safe,” said Ann Lee. Bob Ray denied that the ice was safe, the Harbour Post reported.\"}\n";
    private static final String FERRY =
            "{\"id\":\"a2\",\"url\":\"https://post.example/ferry\",\"publisher\":\"Harbour Post\","
                    + "\"published\":\"2031-03-05\",\"text\":\"“The ferry will wait,” said Robert Ray.\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String ledger = "";

    @BeforeEach
    void fill() throws IOException {
        ledger = folder.resolve("a.db").toString();
        assertThat(add(ICE + FERRY).exit()).isEqualTo(ExitCode.ALL_READ);
    }

    private Run add(String lines) throws IOException {
        String input = Files.writeString(folder.resolve("a.jsonl"), lines).toString();
        return Run.of("add", "--reader", "rules", "--ledger", ledger, input);
    }

    private Run ask(String... arguments) {
        return ask(Run.FILES, "", arguments);
    }

    private Run ask(Screen screen, String in, String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--ledger";
        all[arguments.length + 1] = ledger;
        return Run.of(screen, in, all);
    }

    private String id(String words) {
        String row = ask("search", words, "--to", "csv").out().lines().toList().get(1);
        return row.substring(0, row.indexOf(','));
    }

    @Test
    void whatDependsOnAWithdrawalIsListedBeforeItIsRecorded() {
        Run dry = ask("withdraw", "harbour post", "--because", "misheard", "--dry-run", "--to", "csv");
        assertThat(dry.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(dry.out()).contains(",itself,", ",cites,");
        assertThat(dry.err()).contains("3 findings depend on it:", "cites harbour post", "nothing was recorded");
        assertThat(ask("edits").err()).isEqualTo("nothing was found\n");
    }

    @Test
    void aWithdrawalIsShownByAllThatAsk() {
        Run run = ask("withdraw", "https://strand.example/ice", "--because", "no such lake", "--by", "Isla Marr");
        assertThat(run.err())
                .contains("recorded as number 1: https://strand.example/ice was withdrawn, because “no such lake”")
                .contains("`hearsay undo 1` takes it back");
        String noted = "by Isla Marr): no such lake";
        for (String command : new String[] {"search", "claims"}) {
            assertThat(ask(command, "lake").out()).contains("! withdrawn (noted ");
            assertThat(ask(command, "lake", "--to", "jsonl").out()).contains("\"notes\":[\"withdrawn (noted ", noted);
        }
        assertThat(ask("explain", id("lake")).out()).contains("marked      withdrawn (noted ", "[edit 1]");
        assertThat(ask("undo", "1").exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(ask("search", "lake", "--to", "jsonl").out()).contains("\"notes\":[]");
    }

    @Test
    void mergedSpeakersAreShownAsOneAndSaySo() {
        assertThat(ask("edit", "merge", "Bob Ray", "Robert Ray").exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(ask("speakers").out()).contains("Robert Ray\n    ! edited: in articles also Bob Ray\n");
        assertThat(ask("search", "ice", "--speaker", "robert", "--to", "jsonl").out())
                .contains("\"speaker\":\"Robert Ray\"", "\"speaker_written\":\"Bob Ray\"");
        assertThat(ask("search", "ice", "--speaker", "robert").out()).contains("! edited: the article names Bob Ray");
        assertThat(ask("explain", id("denied")).out()).doesNotContain("shown as");
        assertThat(ask("edits").out()).contains("“Bob Ray” is “Robert Ray”", "in force");
    }

    @Test
    void renamingSplittingAndMarkingWrongAreEditsToo() {
        assertThat(ask("edit", "rename", "Ann Lee", "Ann Lee-Hale", "--because", "she married")
                        .exit())
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(ask("edit", "split", "Robert Ray", "--as", "Bob Ray", id("ferry"))
                        .exit())
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(ask("edit", "wrong", id("lake"), "--because", "she asked it").exit())
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(ask("speakers").out()).contains("Ann Lee-Hale", "! 1 more marked wrong");
        assertThat(ask("edits", "--to", "csv").out()).contains(",renamed,", ",split,", ",wrong,");
        assertThat(ask("explain", id("lake")).out())
                .contains("shown as    Ann Lee-Hale, by edit 1", "marked      wrong (noted ");
    }

    @Test
    void anEventIsExplainedWithWhatWasSaidOfIt() throws IOException {
        add("{\"id\":\"a3\",\"published\":\"2031-03-06\",\"text\":\"Rebels attacked Varnholm on Sunday, killing three"
                + " sailors, an official said.\"}\n");
        String row = ask("events", "--to", "csv").out().lines().toList().get(1);
        String event = row.substring(0, row.indexOf(','));
        assertThat(ask("edit", "wrong", event, "--because", "two sailors").exit())
                .isEqualTo(ExitCode.ALL_READ);
        assertThat(ask("explain", event).out())
                .contains(
                        "v1 ",
                        "words       attacked (7–15) … killing (",
                        "who         Rebels",
                        "told by     an official")
                .contains("marked      wrong (noted ", "two sailors [edit 1]");
        assertThat(ask("timeline").out()).contains("! wrong (noted ");
    }

    @Test
    void anExportHasTheEvidenceAsItWasWrittenAndTheEditsBeside() throws IOException {
        String before = ask("export", "--with-text").out();
        ask("edit", "merge", "Bob Ray", "Robert Ray");
        ask("withdraw", "https://post.example/ferry", "--because", "the ferry left");
        String after = ask("export", "--with-text").out();
        assertThat(after)
                .contains(",\"annotations\":{\"s", "{\"speaker\":\"Robert Ray\",\"edits\":[1],")
                .contains("\"kind\":\"withdrawn\",\"subject\":\"https://post.example/ferry\",\"tie\":\"itself\"");
        assertThat(after.replaceAll(",\"annotations\":.*", "}")).isEqualTo(before);
        String edits = ask("edits", "--to", "jsonl").out();
        String file = Files.writeString(folder.resolve("edits.jsonl"), edits).toString();
        ledger = folder.resolve("copy.db").toString();
        assertThat(add(after).exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(ask("edit", "take", file).err()).isEqualTo("2 edits were taken over\n");
        assertThat(ask("export", "--with-text").out()).isEqualTo(after);
        assertThat(ask("edits", "--to", "jsonl").out()).isEqualTo(edits);
        assertThat(ask("edit", "take", file).exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void anArticleIsErasedAfterAYesAndIsNotAddedAgain() throws IOException {
        String[] erase = {"erase", "https://strand.example/ice", "--because", "court order", "--by", "Isla Marr"};
        assertThat(ask(erase).exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(ask(erase).err()).contains("give --yes");
        assertThat(ask(Run.TERMINAL, "no\n", erase).err()).contains("Type yes", "nothing was erased");
        assertThat(ask(Run.TERMINAL, "yes\n", erase).err()).contains("erased: https://strand.example/ice, 1 revision");
        assertThat(ask("search", "lake").err()).isEqualTo("nothing was found\n");
        Run again = add(ICE);
        assertThat(again.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(again.err()).contains("[erased-article]", "added 0 new articles, 0 statements, 1 failed");
        assertThat(ask("verify").exit()).isEqualTo(ExitCode.ALL_READ);
        String[] allow = {"erase", "https://strand.example/ice", "--allow-again", "--because", "order lifted"};
        assertThat(ask(allow).exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(add(ICE).err()).contains("added 1 new article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdraw Gazette --because so",
                "withdraw Gazette",
                "edit",
                "edit merge Nobody Somebody",
                "edit wrong 0000.s1 --because so",
                "undo 1",
                "undo one",
                "erase https://nobody.example/ --because so --yes",
                "edit rename --by= a b"
            })
    void wrongUsageIsExplained(String arguments) {
        Run run = ask(arguments.split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("--help").doesNotContain("Exception");
    }
}
