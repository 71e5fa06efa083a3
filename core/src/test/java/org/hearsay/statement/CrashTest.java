package org.hearsay.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays every text that once broke the rule reader: a file each in {@code crashes/}, named after what was wrong, in
 * UTF-16 (big-endian, no mark), for lone surrogates have no UTF-8.
 */
class CrashTest {
    static List<Path> crashes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/crashes"))) {
            return files.filter(file -> file.toString().endsWith(".utf16"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void isMended(Path crash) throws IOException {
        StatementInvariants.check(new String(Files.readAllBytes(crash), StandardCharsets.UTF_16BE));
    }
}
