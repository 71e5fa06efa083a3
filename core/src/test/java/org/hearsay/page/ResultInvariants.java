package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds for every input, whatever its bytes. */
final class ResultInvariants {
    private static final String PIECE = "-:\\d+(\\+\\d+)?(:\\d+)?";
    private static final String PLACE = "-|" + PIECE;

    private ResultInvariants() {}

    static void check(byte[] bytes) {
        for (Format format : Format.values()) {
            check(format, bytes);
        }
    }

    static void check(Format format, byte[] bytes) {
        List<PageResult> results = Pages.ofStandardInput(format, new ByteArrayInputStream(bytes));
        assertThat(Pages.ofStandardInput(format, new Dripping(bytes))).isEqualTo(results);
        results.forEach(ResultInvariants::check);
        if (format == Format.JSONL) {
            assertThat(places(results)).containsExactlyElementsOf(placesOfLines(bytes));
        } else if (format == Format.HTML || format == Format.TEXT) {
            assertThat(places(results)).containsExactly("-");
        }
    }

    private static void check(PageResult result) {
        if (result instanceof PageResult.Found found) {
            assertThat(found.page().place()).matches(PLACE);
            assertThat(found.page().met()).noneMatch(problem -> problem.code().fatal());
        } else if (result instanceof PageResult.Failed failed) {
            assertThat(failed.problem().place()).matches(failed.line() ? PIECE : PLACE);
            assertThat(failed.problem().message()).doesNotContain("\n", "\r", "\0");
        }
    }

    private static List<String> places(List<PageResult> results) {
        return results.stream()
                .map(result -> result instanceof PageResult.Found found
                        ? found.page().place()
                        : ((PageResult.Failed) result).problem().place())
                .toList();
    }

    /** One answer for each line that is not blank. */
    private static List<String> placesOfLines(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
        String[] lines = latin.split("\n", -1);
        return java.util.stream.IntStream.range(0, lines.length)
                .filter(i -> !lines[i].matches("[ \\t\\r]*"))
                .mapToObj(i -> "-:" + (i + 1))
                .toList();
    }

    /** Gives the bytes one by one, as a slow pipe does. */
    private static final class Dripping extends InputStream {
        private final InputStream in;

        Dripping(byte[] bytes) {
            this.in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws java.io.IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws java.io.IOException {
            return in.read(bytes, offset, Math.min(length, 1));
        }
    }
}
