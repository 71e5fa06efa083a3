package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.eval.EvalResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class EvalCommandTest {
    private static final String GOLD =
            EvalResources.path("statements.gold.jsonl").toString();
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void theTableExplainsEachFigure() {
        assertThat(run("statement", GOLD)).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^figure +value +precision +recall +found +gold  what it tells$")
                .containsPattern("(?m)^docs +3 +articles$")
                .containsPattern(
                        "(?m)^attr.whole_nocue +\\d+\\.\\d +\\d+\\.\\d +\\d+\\.\\d +\\d+ +11  content and source overlap$");
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void theReportIsTheSameForAnyNumberOfThreads() {
        run("statement", GOLD, "--to", "json", "--threads", "1");
        String one = out.toString();
        out.getBuffer().setLength(0);
        run("statement", GOLD, "--to", "json", "--threads", "8");
        assertThat(out.toString())
                .isEqualTo(one)
                .startsWith("{\"format\":\"hearsay-eval/1\",\"task\":\"statement\"")
                .contains("\"docs\":3");
    }

    @Test
    void aFaultyLineIsNamedAndTheRestScored(@TempDir Path folder) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, "{\"id\":\"x\",\"attributions\":[]}\n" + Files.readString(Path.of(GOLD)));
        assertThat(run("chains", gold.toString())).isEqualTo(1);
        assertThat(errors.toString())
                .isEqualTo(gold + ":1: the gold line has no \"text\" [invalid-article-line]" + System.lineSeparator());
        assertThat(out.toString()).containsPattern("(?m)^recall ");
    }

    @Test
    void aMissingPageIsNamedAndCountsAsNothingFound(@TempDir Path folder) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, "{\"id\":\"x\",\"html_path\":\"none.html\",\"body\":\"Rain fell on the town.\"}");
        assertThat(run("page", gold.toString(), "--to", "json")).isEqualTo(1);
        assertThat(errors.toString()).startsWith(gold + ":1: ").contains("[unreadable-file]");
        assertThat(out.toString()).contains("\"pages\":1,\"f1\":0.0000");
    }

    @Test
    void aPageBesideTheGoldIsReadAsHtml(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("html"));
        Files.writeString(
                folder.resolve("html/rain.html"),
                "<html><head><meta property='article:published_time' content='2031-03-04'></head><body><article>"
                        + "<p>Rain fell on the harbour town all night, and the ferry stayed in port.</p>".repeat(9)
                        + "</article></body></html>");
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold, "{\"id\":\"x\",\"html_path\":\"html/rain.html\",\"date\":\"2031-03-04\",\"body\":\"Rain fell\"}");
        assertThat(run("date", gold.toString(), "--to", "json")).isZero();
        assertThat(out.toString()).contains("\"accuracy\":1.0000");
        assertThat(run("page", gold.toString())).isZero();
        assertThat(out.toString()).containsPattern("(?m)^pages +1 ");
    }

    @Test
    void theRulesFindNamesByTheirCapitals(@TempDir Path folder) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(
                gold, "{\"text\":\"Ines Duarte sails.\",\"mentions\":[{\"span\":[0,11],\"type\":\"PERSON\"}]}");
        assertThat(run("names", gold.toString(), "--reader", "rules")).isZero();
        assertThat(out.toString())
                .containsPattern("(?m)^name.strict +100\\.0 +100\\.0 +100\\.0 +1 +1  span and type exactly right$")
                .containsPattern("(?m)^name.person ");
    }

    @Test
    void aMissingGoldFileGivesNoFigures(@TempDir Path folder) {
        assertThat(run("statement", folder.resolve("none.jsonl").toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(errors.toString()).contains("[missing-file]");
    }

    @ParameterizedTest
    @CsvSource({
        "rumours,   --to,      text,    'TASK must be statement, chains, names, place, time, event, page, date or actor, not rumours'",
        "statement, --to,      xml,     '--to must be text or json, not xml'",
        "statement, --kind,    shouted, '--kind must be of [direct, indirect, mixed], not shouted'",
        "chains,    --kind,    direct,  '--kind goes with the task statement only'",
        "statement, --threads, 0,       '--threads must be at least 1, not 0'",
    })
    void wrongUsageIsExitTwo(String task, String option, String value, String message) {
        assertThat(run(task, GOLD, option, value)).isEqualTo(2);
        assertThat(errors.toString()).startsWith(message).doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        return new CommandLine(new EvalCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }
}
