package org.hearsay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.page.Format;
import org.hearsay.page.PageReader;
import org.hearsay.page.PageResult;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.hearsay.view.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HearsayProgramTest {
    private static final Path SOURCES = Path.of("src");

    @Test
    void programInTheDocumentationRuns() {
        // program
        Hearsay hearsay = Hearsay.load();
        Reading reading = hearsay.readText("a1", "“Prices will rise,” the minister said.");
        Statement statement = reading.statements().get(0);
        String words = statement.content().get(0).in(reading.article().text()); // “Prices will rise,”
        // end
        assertThat(words).isEqualTo("“Prices will rise,”");
        assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
        assertThat(statement.source().get(0).in(reading.article().text())).isEqualTo("the minister");
    }

    @Test
    void documentationHoldsTheProgramThatRuns() throws IOException {
        String documented = between(read("main/java/org/hearsay/Hearsay.java"), "<pre>{@code\n", " * }</pre>")
                .replaceAll("(?m)^ \\* ?", "");
        String run = between(
                        read("test/java/org/hearsay/api/HearsayProgramTest.java"), "// program\n", "        // end\n")
                .replaceAll("(?m)^ {8}", "");
        assertThat(documented.replaceAll("\\s+", " ")).isEqualTo(run.replaceAll("\\s+", " "));
    }

    @Test
    void pageOnDiskBecomesOneLineOfJson(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("page.txt");
        Files.writeString(page, "The ferry sank, the coast guard said.\n", StandardCharsets.UTF_8);
        Hearsay hearsay = Hearsay.load();
        PageReader reader = new PageReader(Format.AUTO, InputStream.nullInputStream());
        try (Stream<PageResult> pages = reader.pages(List.of(page.toString()))) {
            List<String> lines = pages.map(result -> ((PageResult.Found) result).page())
                    .map(hearsay::read)
                    .map(new ReadingJson()::line)
                    .toList();
            assertThat(lines).singleElement().asString().startsWith("{\"format\":\"hearsay-reading/1\"");
        }
    }

    private static String read(String path) throws IOException {
        return Files.readString(SOURCES.resolve(path), StandardCharsets.UTF_8);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
