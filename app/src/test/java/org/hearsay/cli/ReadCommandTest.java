package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    private static final String LINE = "{\"id\":\"a1\",\"text\":\"“The ice is thin,” said Olga Brandt.\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String manyLines() throws IOException {
        return file(
                "many.jsonl",
                String.join(
                        "\n",
                        IntStream.range(0, 300)
                                .mapToObj(i -> i % 7 == 3
                                        ? "no json " + i
                                        : "{\"id\":\"İ" + i + "\",\"published\":\"2026-03-0" + (1 + i % 9)
                                                + "\",\"text\":\"" + "Rain fell. ".repeat(i % 40)
                                                + "“It will rise by " + i + ",” said TITANIA İNCE.\"}")
                                .toList()));
    }

    @Test
    void aUsersOwnActorsHaveTheirCodes() throws IOException {
        String actors = file("mine.tsv", "Varnia|Varnish\tVRN\n");
        String page = file("a.jsonl", "{\"id\":\"a\",\"text\":\"Varnish officials condemned France.\"}");
        Run run = Run.of("read", "--to", "jsonl", "--reader", "rules", "--actors", actors, page);
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out()).contains("\"name\":\"Varnish officials\",\"code\":\"VRNGOV\"");
    }

    @Test
    void aFaultyListOfActorsIsWrongUsage() throws IOException {
        String actors = file("mine.tsv", "Varnia\tVRN\nOssary\n");
        Run run = Run.of("read", "--actors", actors, file("a.jsonl", LINE));
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(actors + ":2: ").contains("[invalid-actor-line]", "--actors cannot be used");
    }

    @Test
    void everyLineHasItsAnsweringLine() throws IOException {
        Run run =
                Run.of("read", "--to", "jsonl", file("a.jsonl", LINE + "\nnot json\n{\"id\":\"a3\"}\n" + LINE + "\n"));
        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith("{\"format\":\"hearsay-reading/1\",\"model\":")
                .contains("\"id\":\"a1\"")
                .contains("“The ice");
        assertThat(lines.get(1)).contains("\"text\":\"\"").contains("\"code\":\"invalid-json\"");
        assertThat(lines.get(2)).contains("\"text\":\"\"").contains("\"code\":\"invalid-article-line\"");
        assertThat(lines.get(3)).isEqualTo(lines.get(0));
    }

    @Test
    void everyFailedLineIsNamedOnStandardError() throws IOException {
        String path = file("a.jsonl", LINE + "\nnot json\n");
        Run run = Run.of("read", "--to", "jsonl", path);
        assertThat(run.err().lines())
                .anySatisfy(line -> assertThat(line).startsWith(path + ":2: ").endsWith(" [invalid-json]"))
                .contains("read 1 of 2 pages, 1 statement, 1 failed");
    }

    @Test
    void aMissingFileDoesNotKeepTheOthersFromBeingRead() throws IOException {
        String gone = folder.resolve("gone.html").toString();
        Run run = Run.of("read", "--to", "jsonl", gone, file("a.jsonl", LINE));
        assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).startsWith(gone + ": ").contains("[missing-file]");
    }

    @Test
    void aSingleMissingFileGivesNothingOnStandardOutput() {
        for (String format : List.of("text", "json", "jsonl")) {
            Run run = Run.of("read", "--to", format, folder.resolve("gone").toString());
            assertThat(run.exit()).isEqualTo(ExitCode.SOME_FAILED);
            assertThat(run.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void anyNumberOfThreadsGivesTheSameBytes(String format) throws IOException {
        String path = manyLines();
        Run one = Run.of("read", "--threads", "1", "--to", format, path);
        Run eight = Run.of("read", "--threads", "8", "--to", format, path);
        assertThat(eight).isEqualTo(one);
        assertThat(one.out()).contains("rise by 299");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void anyLocaleAndTimeZoneGivesTheSameBytes(String format) throws IOException {
        String path = manyLines();
        Run here = Run.of("read", "--to", format, path);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Run.of("read", "--to", format, path)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void optionsAreUnderstoodInATurkishLocale() throws IOException {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Run run = Run.of("read", "--from", "JSONL", "--to", "jsonl", file("a.txt", LINE));
            assertThat(run.out()).contains("\"id\":\"a1\"");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void standardInputIsRead() {
        Run run = Run.of(Run.FILES, LINE, "read", "-");
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out()).contains("[1 “The ice is thin,”] said Olga Brandt.");
    }

    @Test
    void onePageIsOneJsonObject() throws IOException {
        Run run = Run.of("read", "--to", "json", "--from", "text", file("a.txt", "Rain fell on Friday."));
        assertThat(run.out())
                .startsWith("{\n  \"format\": \"hearsay-reading/1\",")
                .endsWith("\n}\n");
    }

    @Test
    void whatCanHoldManyPagesIsAJsonListEvenOfOne() throws IOException {
        Run run = Run.of("read", "--to", "json", file("a.jsonl", LINE));
        assertThat(run.out()).startsWith("[\n{\n").endsWith("\n}\n]\n");
    }

    @Test
    void anEmptyFolderIsAnEmptyJsonList() {
        Run run = Run.of("read", "--to", "json", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out()).isEqualTo("[]\n");
        assertThat(run.err()).isEqualTo("no pages were found\n");
    }

    @Test
    void notesNeverStandAmongTheReadings() throws IOException {
        Files.writeString(folder.resolve("photo.jpg"), "x");
        Files.writeString(folder.resolve("a.jsonl"), LINE);
        Run run = Run.of("read", "--to", "jsonl", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("note: ").contains("photo.jpg").contains("[not-a-page]");
    }

    @Test
    void onATerminalTheNotesOfAPageStandOnThePageOnly() throws IOException {
        Files.writeString(folder.resolve("photo.jpg"), "x");
        Files.writeString(folder.resolve("a.jsonl"), LINE);
        Run run = Run.of(Run.TERMINAL, "", "read", folder.toString());
        assertThat(run.out()).contains("[no-date]");
        assertThat(run.err()).contains("[not-a-page]").doesNotContain("[no-date]");
    }

    @Test
    void aFileNameCannotReachTheTerminalAsAnEscape() {
        Run run = Run.of("read", "no\u001b[31mfile");
        assertThat(run.err()).contains("[missing-file]").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "red",
                "read",
                "read --from pdf x",
                "read --to xml x",
                "read --color blue x",
                "read --reader nobody x",
                "read --threads 0 x",
                "read --threads 2147483647 x",
                "read --threads many x",
                "read --nonsense x"
            })
    void wrongUsageIsExplainedWithoutAStackTrace(String arguments) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--help").doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(Run.of("read", "--help").out())
                .contains("Usage: hearsay read")
                .contains("Exit codes");
        assertThat(Run.of("--version").out().lines())
                .satisfiesExactly(line -> assertThat(line).startsWith("hearsay "), line -> assertThat(line)
                        .matches("model (none, read by rules|[0-9a-f]{12} \\([0-9a-f]{64}\\))"));
        assertThat(Run.of("--help").err()).isEmpty();
    }

    @Test
    void shellsCanCompleteCommandsAndOptions() {
        assertThat(Run.of("generate-completion").out())
                .contains("--threads", "auto", "jsonl", "read explain add search");
    }

    @Test
    void rulesReadWhereTheyAreAskedFor() throws IOException {
        Run run = Run.of("read", "--reader", "rules", "--to", "jsonl", file("a.jsonl", LINE));
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        assertThat(run.out()).contains("\"model\":null").contains("\"rule\":\"content-verb-source/say\"");
    }

    @Test
    void coloursAreForTerminals() throws IOException {
        String path = file("a.jsonl", LINE);
        assertThat(Run.of("read", path).out()).doesNotContain("\u001b");
        assertThat(Run.of("read", "--color", "always", path).out()).contains("\u001b[");
        assertThat(Run.of(Run.TERMINAL, "", "read", path).out()).contains("\u001b[");
        assertThat(Run.of(Run.TERMINAL, "", "read", "--color", "never", path).out())
                .doesNotContain("\u001b");
        assertThat(Run.of(Run.TERMINAL, "", "read", "--to", "json", "--color", "always", path)
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void aReaderWhoGoesAwayEndsTheRunQuietly() throws IOException {
        Run run = Run.of(Run.FILES, "", new Failing("Broken pipe"), "read", file("a.jsonl", (LINE + "\n").repeat(99)));
        assertThat(run.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        OutputStream full = new Failing("No space left on device");
        Run run = Run.of(Run.FILES, "", full, "read", "--to", "jsonl", manyLines());
        assertThat(run.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(run.err()).endsWith("hearsay: cannot write the output: No space left on device\n");
    }

    @Test
    void theBarIsDrawnOnlyWhenNobodyElseUsesTheTerminal() throws IOException {
        String path = manyLines();
        Screen watched = new Screen(Screen.Output.FILE, true, 80, true);
        Screen piped = new Screen(Screen.Output.PIPE, true, 80, true);
        assertThat(Run.of(watched, "", "read", "--to", "jsonl", path).err()).contains("pages");
        assertThat(Run.of(watched, "", "read", "--to", "jsonl", path).err()).contains("\r");
        assertThat(Run.of(piped, "", "read", "--to", "jsonl", path).err()).doesNotContain("\r");
        assertThat(Run.of(Run.TERMINAL, "", "read", path).err()).doesNotContain("\r");
        assertThat(Run.of("read", "--to", "jsonl", path).err()).doesNotContain("\r");
    }

    /** An output that takes a little and then fails as the machine would. */
    private static final class Failing extends OutputStream {
        private final String reason;
        private int room = 5_000;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int one) throws IOException {
            if (room-- <= 0) {
                throw new IOException(reason);
            }
        }
    }

    @Test
    void outputIsUtf8WhateverTheMachineUses() throws IOException {
        Run run = Run.of("read", "--to", "jsonl", file("a.jsonl", LINE));
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).contains("“".getBytes(StandardCharsets.UTF_8));
    }
}
