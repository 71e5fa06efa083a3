package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLinesTest {
    @Test
    void textIsKeptToTheCharacter() {
        Page page = Pages.only(line("{\"id\":\"a1\",\"text\":\" Prices rose.\\r\\n\\u00a0\\u201cYes\\u201d \"}"));
        assertThat(page.id()).isEqualTo("a1");
        assertThat(page.place()).isEqualTo("-:1");
        assertThat(page.kind()).isEqualTo(MediaKind.ARTICLE_TEXT);
        assertThat(page.payload()).isEqualTo(new Payload.Characters(" Prices rose.\r\n\u00a0\u201cYes\u201d "));
        assertThat(page.given()).isEqualTo(Imprint.NONE);
    }

    @Test
    void htmlIsGivenAsCharacters() {
        Page page = Pages.only(line("{\"id\":\"a1\",\"html\":\"<p>Über\"}"));
        assertThat(page.kind()).isEqualTo(MediaKind.HTML);
        assertThat(page.payload()).isEqualTo(new Payload.Characters("<p>Über"));
    }

    @Test
    void textGoesBeforeHtml() {
        assertThat(Pages.only(line("{\"html\":\"<p>one\",\"text\":\"two\"}")).payload())
                .isEqualTo(new Payload.Characters("two"));
    }

    @Test
    void whatTheLineTellsOfItsPublicationIsTheImprint() {
        Page page = Pages.only(line("{\"publisher\":\"The Quay\",\"published\":\"soon\",\"headline\":\"H\","
                + "\"url\":\"https://quay.example/1\",\"text\":\"t\",\"byline\":\"nobody\",\"language\":7}"));
        assertThat(page.given()).isEqualTo(new Imprint("https://quay.example/1", "The Quay", "H", null, "soon", null));
    }

    @Test
    void nullMeansAbsent() {
        Page page = Pages.only(line("{\"id\":null,\"html\":null,\"text\":\"t\",\"url\":null}"));
        assertThat(page.id()).isEqualTo("-:1");
        assertThat(page.given()).isEqualTo(Imprint.NONE);
    }

    @Test
    void loneSurrogatesAreKept() {
        assertThat(Pages.only(line("{\"text\":\"a\\ud800b\"}")).payload())
                .isEqualTo(new Payload.Characters("a\ud800b"));
    }

    @Test
    void unknownFieldsAreLookedOverWhateverTheyHold() {
        String deep = "[".repeat(400) + "]".repeat(400);
        assertThat(Pages.only(line("{\"tags\":" + deep + ",\"tags\":{\"id\":\"no\"},\"id\":\"a\",\"text\":\"t\"}"))
                        .id())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "text", "html", "url", "publisher", "headline", "published"})
    void aFieldThatIsNoStringIsNamed(String field) {
        for (String value : List.of("5", "true", "[\"x\"]", "{\"x\":1}")) {
            PageResult.Failed failed = Pages.onlyFailed(line("{\"" + field + "\":" + value + ",\"text\":\"t\"}"));
            assertThat(failed.problem().code()).isEqualTo(ProblemCode.INVALID_ARTICLE_LINE);
            assertThat(failed.problem().message()).contains('"' + field + '"');
        }
    }

    @Test
    void aLineWithNeitherTextNorHtmlFails() {
        for (String line : List.of("{}", "{\"id\":\"a\"}", "{\"text\":null}")) {
            PageResult.Failed failed = Pages.onlyFailed(line(line));
            assertThat(failed.problem().code()).isEqualTo(ProblemCode.INVALID_ARTICLE_LINE);
            assertThat(failed.problem().message()).contains("\"text\"");
        }
    }

    @Test
    void aFieldGivenTwiceFails() {
        PageResult.Failed failed = Pages.onlyFailed(line("{\"id\":\"a\",\"text\":\"t\",\"text\":\"u\"}"));
        assertThat(failed.problem().code()).isEqualTo(ProblemCode.INVALID_ARTICLE_LINE);
        assertThat(failed.problem().message()).contains("\"text\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[{\"text\":\"t\"}]",
                "\"text\"",
                "null",
                "{\"text\":\"t\"} {\"text\":\"u\"}",
                "{\"text\":\"t\"},",
                "{\"text\":\"t\"",
                "{\"text\":\"t",
                "{\"text\":\"\\x\"}",
                "{'text':'t'}",
                "{\"text\":NaN}",
                "\0\0\0"
            })
    void aLineThatIsNoJsonObjectFails(String line) {
        PageResult.Failed failed = Pages.onlyFailed(line(line));
        assertThat(failed.problem().code()).isEqualTo(ProblemCode.INVALID_JSON);
        assertThat(failed.problem().message()).doesNotContain("`", "Source:");
        assertThat(failed.line()).isTrue();
    }

    @Test
    void deepNestingFailsTheLineOnly() {
        String deep = "{\"text\":\"t\",\"x\":" + "[".repeat(10_000);
        assertThat(Pages.inShort(line(deep + "\n{\"id\":\"b\",\"text\":\"t\"}")))
                .containsExactly("-:1 [invalid-json]", "b");
    }

    @Test
    void bytesThatAreNoUtf8FailTheLineOnly() {
        byte[] lines = "{\"id\":\"a\",\"text\":\"caf\u00e9\"}\n{\"id\":\"b\",\"text\":\"t\"}"
                .getBytes(StandardCharsets.ISO_8859_1);
        List<PageResult> results = Pages.ofStandardInput(Format.JSONL, new ByteArrayInputStream(lines));
        assertThat(Pages.inShort(results)).containsExactly("-:1 [invalid-json]", "b");
        assertThat(((PageResult.Failed) results.get(0)).id()).isEqualTo("a");
    }

    @Test
    void surrogatesWrittenAsBytesAreNoUtf8() {
        byte[] line = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'};
        assertThat(Pages.inShort(Pages.ofStandardInput(Format.JSONL, new ByteArrayInputStream(line))))
                .containsExactly("-:1 [invalid-json]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"text\":5}|a",
                "{\"text\":5,\"id\":\"a\"}|a",
                "{\"id\":\"a\",\"text\":\"broken off|a",
                "{\"id\":\"a\"}|a",
                "{\"id\":\"\"}|``",
                "{\"id\":5,\"text\":\"t\"}|-:1",
                "{\"text\":\"broken, \"id\":\"a\"}|-:1",
                "{\"x\":{\"id\":\"a\"}}|-:1"
            })
    void aFailedLineHasItsIdIfThatCanBeKnown(String line, String id) {
        assertThat(Pages.onlyFailed(line(line)).id()).isEqualTo(id);
    }

    @Test
    void blankLinesAreOwedNoAnswerButCount() {
        assertThat(Pages.inShort(line("\n \t\r\n{\"text\":\"t\"}\r\n\r\nx\n\n")))
                .containsExactly("-:3", "-:5 [invalid-json]");
    }

    @Test
    void aByteOrderMarkIsLookedOver() {
        assertThat(Pages.inShort(line("\uFEFF{\"id\":\"a\",\"text\":\"t\"}"))).containsExactly("a");
        assertThat(Pages.inShort(line("\uFEFF\n{\"id\":\"a\",\"text\":\"t\"}"))).containsExactly("a");
    }

    @Test
    void noLinesGiveNoResults() {
        assertThat(line("")).isEmpty();
        assertThat(line("\n\n")).isEmpty();
    }

    @Test
    void placesNameTheFileAsTheUserWroteItAndTheLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("lines.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"text\":\"t\"}\n{\"text\":\"t\"}\nx\n");
        String written = folder + "/./lines.jsonl";
        assertThat(Pages.inShort(Pages.of(Format.AUTO, written)))
                .containsExactly("a", written + ":2", written + ":3 [invalid-json]");
    }

    @Test
    void theLongestLineAllowedIsRead() {
        String frame = "{\"text\":\"\"}";
        String text = "x".repeat(LineReader.LONGEST_LINE - frame.length());
        assertThat(Pages.only(line("{\"text\":\"" + text + "\"}\n")).payload()).isEqualTo(new Payload.Characters(text));
        assertThat(Pages.inShort(line("{\"text\":\"x" + text + "\"}"))).containsExactly("-:1 [line-too-long]");
    }

    @Test
    void aLineTooLongIsSkippedAndTheRestGoesOn() {
        String lines = "{\"id\":\"a\",\"text\":\"t\"}\n{\"id\":\"long\",\"text\":\"" + "x".repeat(5 << 20)
                + "\"}\n{\"id\":\"c\",\"text\":\"t\"}";
        List<PageResult> results = line(lines);
        assertThat(Pages.inShort(results)).containsExactly("a", "-:2 [line-too-long]", "c");
        assertThat(((PageResult.Failed) results.get(1)).id()).isEqualTo("long");
    }

    @Test
    void anEndlessLineIsToldBeforeItsEnd() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("{\"id\":\"a\",\"text\":\"".getBytes(StandardCharsets.UTF_8)), new Endless());
        PageReader reader = new PageReader(Format.AUTO, endless);
        try (Stream<PageResult> pages = reader.pages(List.of("-"))) {
            assertThat(Pages.inShort(pages.limit(1).toList())).containsExactly("-:1 [line-too-long]");
        }
    }

    @Test
    void linesAreReadWhenTheyAreAskedFor() {
        byte[] lines = "{\"text\":\"t\"}\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(lines);
        try (Stream<PageResult> pages = new PageReader(Format.JSONL, in).pages(List.of("-"))) {
            assertThat(pages.iterator().next()).isInstanceOf(PageResult.Found.class);
        }
        assertThat(in.available()).isGreaterThan(lines.length / 2);
    }

    @Test
    void readingThatBreaksOffGivesTheLinesBeforeAndAProblem() {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("{\"id\":\"a\",\"text\":\"t\"}\n{\"id\":".getBytes(StandardCharsets.UTF_8)),
                new Broken());
        List<PageResult> results = Pages.ofStandardInput(Format.JSONL, in);
        assertThat(Pages.inShort(results)).containsExactly("a", "- [unreadable-file]");
        PageResult.Failed failed = (PageResult.Failed) results.get(1);
        assertThat(failed.line()).isFalse();
        assertThat(failed.problem().message()).contains("behind line 1", "the cable was cut");
    }

    @Test
    void binaryJunkBetweenLinesFailsItsLineOnly() {
        byte[] junk = new byte[300];
        Arrays.fill(junk, (byte) 0x80);
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(junk),
                new ByteArrayInputStream("\n{\"id\":\"b\",\"text\":\"t\"}".getBytes(StandardCharsets.UTF_8)));
        assertThat(Pages.inShort(Pages.ofStandardInput(Format.JSONL, in))).containsExactly("-:1 [invalid-json]", "b");
    }

    private static List<PageResult> line(String lines) {
        return Pages.ofStandardInput(Format.JSONL, lines);
    }
}
