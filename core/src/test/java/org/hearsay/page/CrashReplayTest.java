package org.hearsay.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays every input that once broke any room, as an input of this one: a file each in {@code crashes/}. */
class CrashReplayTest {

    static List<Path> crashes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/crashes"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void whatBrokeOnceGivesWellFormedResults(Path crash) throws IOException {
        ResultInvariants.check(Files.readAllBytes(crash));
    }
}
