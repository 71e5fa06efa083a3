package org.hearsay.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomBytesTest {
    private static final int ROUNDS = 300;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\n",
            "\r\n",
            " ",
            "\\",
            "\\u",
            "\\ud800",
            "null",
            "5",
            "\0",
            "\"id\":\"a\"",
            "\"text\":\"t\"",
            "\"html\":\"<p>\"",
            "{\"id\":\"a\",\"text\":\"t\"}\n",
            "<html>",
            "<?xml",
            "<!--",
            "-->",
            "<rss>",
            "\u00EF\u00BB\u00BF",
            "\u00FF\u00FE",
            "\u00E9",
            "words ",
            "%PDF-",
            "WARC/1.0");

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101, -7})
    void anyBytesGiveWellFormedResults(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            ResultInvariants.check(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101, -7})
    void anyPiecesOfFormatsGiveWellFormedResults(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int j = random.nextInt(30); j > 0; j--) {
                bytes.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.ISO_8859_1));
            }
            ResultInvariants.check(bytes.toByteArray());
        }
    }
}
