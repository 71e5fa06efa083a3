package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.page.Format;
import org.hearsay.page.PageReader;
import org.hearsay.page.PageResult;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.junit.jupiter.api.Test;

class ReadingJsonParserTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);
    private final ReadingJsonParser parser = new ReadingJsonParser();

    private static List<Reading> golden() throws IOException {
        List<String> pages;
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
            pages = folders.filter(Files::isDirectory)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
        try (Stream<PageResult> results = new PageReader(Format.AUTO, InputStream.nullInputStream()).pages(pages)) {
            return results.filter(PageResult.Found.class::isInstance)
                    .map(result -> HEARSAY.read(((PageResult.Found) result).page()))
                    .toList();
        }
    }

    @Test
    void everyGoldenReadingComesBackAsItsOwnLine() throws IOException {
        List<Reading> readings = golden();
        assertThat(readings).hasSizeGreaterThan(10);
        for (Reading reading : readings) {
            String line = new ReadingJson().line(reading);
            assertThat(new ReadingJson().line(parser.parse(line, "here"))).isEqualTo(line);
        }
    }

    @Test
    void everyGoldenReadingKeepsItsStatementsEventsTimesAndPlaces() throws IOException {
        for (Reading reading : golden()) {
            Reading parsed = parser.parse(new ReadingJson().line(reading), "here");
            assertThat(parsed.statements()).isEqualTo(reading.statements());
            assertThat(parsed.events()).isEqualTo(reading.events());
            assertThat(parsed.timexes()).isEqualTo(reading.timexes());
            assertThat(parsed.places()).isEqualTo(reading.places());
            assertThat(parsed.entities()).isEqualTo(reading.entities());
            assertThat(parsed.licensed()).isEqualTo(reading.licensed());
        }
    }

    @Test
    void whatIsSaidOfSomebodysPartComesBack() {
        Reading reading = HEARSAY.readText("a", "The Orsa Front claimed responsibility for the attack on Tarn.");
        String line = new ReadingJson().line(reading);
        assertThat(line).contains("\"part\":{\"ground\":\"claimed\",\"span\":[46,52],\"asserted_by\":\"s1\"}");
        assertThat(parser.parse(line, "here").events()).isEqualTo(reading.events());
    }

    @Test
    void whatIsNoReadingIsRefusedWithAReason() {
        String line = new ReadingJson().line(HEARSAY.readText("a", "“No,” said Ann Lee."));
        assertThatThrownBy(() -> parser.parse("{", "here"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the line is not JSON");
        assertThatThrownBy(() -> parser.parse("[]", "here")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parser.parse(line.replace("reading/1", "reading/2"), "here"))
                .hasMessage("this build reads hearsay-reading/1, not hearsay-reading/2");
        assertThatThrownBy(() -> parser.parse(line.replace("[[0,5]]", "[[0,5000]]"), "here"))
                .hasMessageContaining("lies outside the text");
        assertThatThrownBy(() -> parser.parse(line.replace("\"direct\"", "\"sung\""), "here"))
                .hasMessage("\"kind\" has a word that this build does not know: sung");
        assertThatThrownBy(() -> parser.parse(line.replace("\"content\":", "\"contents\":"), "here"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
