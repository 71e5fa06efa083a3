package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and standard input, one at a time. */
class FileInputsTest {
    private static final String HTML = "<!doctype html><p>The ferry sank, the harbour master said.";

    @Test
    void anHtmlFileIsOnePageWithItsBytes(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.html", HTML);
        Page page = Pages.only(Pages.of(file));
        assertThat(page)
                .isEqualTo(new Page(
                        file.toString(),
                        file.toString(),
                        MediaKind.HTML,
                        new Payload.Bytes(HTML.getBytes(StandardCharsets.UTF_8)),
                        Imprint.NONE));
    }

    @Test
    void aTextFileIsOnePage(@TempDir Path folder) throws IOException {
        assertThat(Pages.only(Pages.of(write(folder, "a.txt", "The ferry sank.")))
                        .kind())
                .isEqualTo(MediaKind.TEXT);
    }

    @Test
    void standardInputIsLookedIntoLikeAFile() {
        assertThat(Pages.only(Pages.ofStandardInput(Format.AUTO, HTML)).kind()).isEqualTo(MediaKind.HTML);
        assertThat(Pages.only(Pages.ofStandardInput(Format.AUTO, "Words.")).kind())
                .isEqualTo(MediaKind.TEXT);
        Page line = Pages.only(Pages.ofStandardInput(Format.AUTO, "{\"id\":\"a\",\"text\":\"t\"}\n"));
        assertThat(line.kind()).isEqualTo(MediaKind.ARTICLE_TEXT);
        assertThat(line.id()).isEqualTo("a");
    }

    @Test
    void standardInputHasADashForItsPlace() {
        Page page = Pages.only(Pages.ofStandardInput(Format.HTML, HTML));
        assertThat(page.id()).isEqualTo("-");
        assertThat(page.place()).isEqualTo("-");
    }

    @Test
    void standardInputStaysOpen() {
        InputStream in = new ByteArrayInputStream(HTML.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThat(Pages.ofStandardInput(Format.AUTO, in)).hasSize(1);
    }

    @Test
    void anExplicitFormatWinsOverNameAndContent(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.html", HTML);
        assertThat(Pages.only(Pages.of(Format.TEXT, file.toString())).kind()).isEqualTo(MediaKind.TEXT);
        assertThat(Pages.inShort(Pages.of(Format.JSONL, file.toString()))).containsExactly(file + ":1 [invalid-json]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://quay.example/", "HTTPS://quay.example/a?b"})
    void addressesOnTheWebAreNotFetchedByThisRoom(String address) {
        PageResult.Failed failed = Pages.onlyFailed(Pages.of(Format.AUTO, address));
        assertThat(failed.problem().code()).isEqualTo(ProblemCode.UNSUPPORTED_FORMAT);
        assertThat(failed.problem().place()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.html", "none/none.html", "", "a\0b", "http:/none"})
    void whatIsNotThereIsMissing(String input) {
        PageResult.Failed failed = Pages.onlyFailed(Pages.of(Format.AUTO, input));
        assertThat(failed.problem().code()).isEqualTo(ProblemCode.MISSING_FILE);
        assertThat(failed.id()).isEqualTo(input);
        assertThat(failed.line()).isFalse();
    }

    @Test
    void anEmptyFileIsAnEmptyPage(@TempDir Path folder) throws IOException {
        for (String name : List.of("a.html", "a.txt", "a")) {
            assertThat(failure(Pages.of(write(folder, name, "")))).isEqualTo(ProblemCode.EMPTY_PAGE);
        }
        for (Format format : List.of(Format.AUTO, Format.HTML, Format.TEXT)) {
            assertThat(failure(Pages.ofStandardInput(format, ""))).isEqualTo(ProblemCode.EMPTY_PAGE);
        }
    }

    @Test
    void anEmptyJsonlFileHasNoLines(@TempDir Path folder) throws IOException {
        assertThat(Pages.of(write(folder, "a.jsonl", ""))).isEmpty();
    }

    @Test
    void aBinaryFileIsNamedForWhatItIs(@TempDir Path folder) throws IOException {
        PageResult.Failed failed = Pages.onlyFailed(Pages.of(write(folder, "a.html", "%PDF-1.4\n")));
        assertThat(failed.problem().code()).isEqualTo(ProblemCode.BINARY_PAGE);
        assertThat(failed.problem().message()).contains("PDF");
    }

    @Test
    void aHugeFileCostsNothing(@TempDir Path folder) throws IOException {
        for (String name : List.of("a.html", "a.txt")) {
            Path file = write(folder, name, "words ".repeat(Head.LENGTH));
            try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
                huge.setLength(200L << 20);
            }
            long before = allocated();
            assertThat(failure(Pages.of(file))).isEqualTo(ProblemCode.PAGE_TOO_LARGE);
            assertThat(allocated() - before).isLessThan(1 << 20);
        }
    }

    @Test
    void theLargestPagesAllowedAreRead() {
        assertThat(Pages.only(standardInput(OpenInput.LARGEST_TEXT)).payload()).hasToString("4194304 bytes");
        assertThat(failure(standardInput(OpenInput.LARGEST_TEXT + 1))).isEqualTo(ProblemCode.PAGE_TOO_LARGE);
        String html = "<p>" + "x".repeat(OpenInput.LARGEST_HTML - 3);
        assertThat(Pages.ofStandardInput(Format.AUTO, html)).first().isInstanceOf(PageResult.Found.class);
        assertThat(failure(Pages.ofStandardInput(Format.AUTO, html + "x"))).isEqualTo(ProblemCode.PAGE_TOO_LARGE);
    }

    @Test
    void anEndlessInputIsTooLarge() {
        assertThat(failure(Pages.ofStandardInput(Format.AUTO, new Endless()))).isEqualTo(ProblemCode.PAGE_TOO_LARGE);
        assertThat(failure(Pages.ofStandardInput(Format.HTML, new Endless()))).isEqualTo(ProblemCode.PAGE_TOO_LARGE);
    }

    @Test
    void readingThatBreaksOffIsAProblemAndTheRestGoesOn(@TempDir Path folder) throws IOException {
        Path file = write(folder, "a.html", HTML);
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("<html>".repeat(Head.LENGTH).getBytes(StandardCharsets.UTF_8)), new Broken());
        try (Stream<PageResult> pages = new PageReader(Format.AUTO, in).pages(List.of("-", file.toString()))) {
            assertThat(Pages.inShort(pages.toList())).containsExactly("- [unreadable-file]", file.toString());
        }
        assertThat(failure(Pages.ofStandardInput(Format.AUTO, new Broken()))).isEqualTo(ProblemCode.UNREADABLE_FILE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsAProblem() {
        assertThat(failure(Pages.of(Path.of("/proc/self/mem")))).isEqualTo(ProblemCode.UNREADABLE_FILE);
        assertThat(failure(Pages.of(Format.JSONL, "/proc/self/mem"))).isEqualTo(ProblemCode.UNREADABLE_FILE);
        assertThat(failure(Pages.of(Path.of("x".repeat(300))))).isEqualTo(ProblemCode.UNREADABLE_FILE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void specialFilesAreNeverOpened(@TempDir Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.html");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(failure(Pages.of(pipe))).isEqualTo(ProblemCode.UNREADABLE_FILE);
        assertThat(failure(Pages.of(Path.of("/dev/zero")))).isEqualTo(ProblemCode.UNREADABLE_FILE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noHandleIsLeftWhenAReaderStopsEarly(@TempDir Path folder) throws IOException {
        Path lines = write(folder, "a.jsonl", "{\"text\":\"t\"}\n".repeat(10));
        write(folder, "b.html", HTML);
        try (Stream<PageResult> pages =
                new PageReader(Format.AUTO, InputStream.nullInputStream()).pages(List.of(folder.toString()))) {
            assertThat(pages.iterator().next()).isInstanceOf(PageResult.Found.class);
            assertThat(isOpen(lines)).isTrue();
        }
        assertThat(isOpen(lines)).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noHandleIsLeftAtTheEnd(@TempDir Path folder) throws IOException {
        Path lines = write(folder, "a.jsonl", "{\"text\":\"t\"}\n");
        Path html = write(folder, "b.html", HTML);
        PageReader reader = new PageReader(Format.AUTO, InputStream.nullInputStream());
        Stream<PageResult> pages = reader.pages(List.of(lines.toString(), html.toString()));
        assertThat(pages.count()).isEqualTo(2);
        assertThat(isOpen(lines) || isOpen(html)).isFalse();
    }

    @Test
    void noInputsGiveNoResults() {
        assertThat(Pages.of(Format.AUTO)).isEmpty();
    }

    private static boolean isOpen(Path file) throws IOException {
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return handles.filter(Files::isRegularFile).anyMatch(handle -> isSame(handle, file));
        }
    }

    private static boolean isSame(Path handle, Path file) {
        try {
            return Files.isSameFile(handle, file);
        } catch (IOException gone) {
            return false;
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    private static List<PageResult> standardInput(int length) {
        return Pages.ofStandardInput(Format.AUTO, "x".repeat(length));
    }

    private static ProblemCode failure(List<PageResult> results) {
        return Pages.onlyFailed(results).problem().code();
    }

    private static Path write(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
