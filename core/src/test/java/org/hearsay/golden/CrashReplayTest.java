package org.hearsay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.Hearsay;
import org.hearsay.page.Format;
import org.hearsay.reading.Reading;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays every page that ever made a build stumble: nothing may throw, and what holds for all readings must hold. */
class CrashReplayTest {
    private static final Path CRASHES = Path.of("src", "test", "resources", "crashes");
    private static final Hearsay HEARSAY = Hearsay.load();

    static List<Path> crashes() throws IOException {
        try (Stream<Path> files = Files.list(CRASHES)) {
            return files.filter(file -> !file.endsWith("ORIGIN.md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void damagedPageIsReadWithoutAThrow(Path crash, @TempDir Path folder) throws IOException {
        Path page = folder.resolve("page");
        try (InputStream bytes = unpacked(crash)) {
            Files.copy(bytes, page);
        }
        for (Format format : List.of(Format.HTML, Format.TEXT, Format.JSONL)) {
            for (Reading reading : PageReading.of(HEARSAY, format, page)) {
                assertThat(reading.problems())
                        .as(format.name())
                        .noneMatch(problem -> problem.code() == ProblemCode.INTERNAL_FAULT);
                ReadingInvariants.check(reading);
            }
        }
    }

    private static InputStream unpacked(Path crash) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(crash));
        return crash.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
