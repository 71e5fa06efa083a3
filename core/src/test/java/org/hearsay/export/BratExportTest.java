package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.event.Event;
import org.hearsay.ledger.StoredReading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Reads the stand-off files back. */
class BratExportTest extends ExportStage {
    private Map<String, String> files() throws IOException {
        byte[] zip = bytes(
                ExportFormat.BRAT, new ExportSettings(true, ExportSettings.Findings.STATEMENTS), ExportFilter.ALL);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** A stretch as a reader of brat's files finds it. */
    private record Stretch(String type, List<Span> spans, String words) {
        static Stretch of(String rest) {
            String[] parts = rest.split("\t", 2);
            int blank = parts[0].indexOf(' ');
            List<Span> spans = new ArrayList<>();
            for (String piece : parts[0].substring(blank + 1).split(";")) {
                String[] ends = piece.split(" ");
                spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            }
            return new Stretch(parts[0].substring(0, blank), spans, parts[1]);
        }

        String cut(String text) {
            int[] points = text.codePoints().toArray();
            return String.join(
                    " ",
                    spans.stream()
                            .map(span -> new String(points, span.start(), span.length()))
                            .toList());
        }
    }

    private static Map<String, String> lines(String notes) {
        Map<String, String> lines = new HashMap<>();
        notes.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            assertThat(lines.put(line.substring(0, tab), line.substring(tab + 1)))
                    .as(line)
                    .isNull();
        });
        return lines;
    }

    @Test
    void eachStretchIsTheWordsOfTheTextItStandsFor() throws IOException {
        Map<String, String> files = files();
        assertThat(files).hasSize(5).containsKey("annotation.conf");
        for (StoredReading stored : readings()) {
            String name = stored.id().substring(0, 12);
            String text = stored.reading().article().text();
            assertThat(files.get(name + ".txt")).isEqualTo(text);
            lines(String.valueOf(files.get(name + ".ann"))).forEach((id, rest) -> {
                if (id.startsWith("T")) {
                    Stretch stretch = Stretch.of(rest);
                    assertThat(stretch.cut(text)).isEqualTo(stretch.words()).doesNotContain("\n");
                }
            });
        }
    }

    @Test
    void eachStatementComesBackWithItsPartsAndStance() throws IOException {
        Map<String, String> files = files();
        for (StoredReading stored : readings()) {
            Map<String, String> lines =
                    lines(String.valueOf(files.get(stored.id().substring(0, 12) + ".ann")));
            String text = stored.reading().article().text();
            for (Statement statement : stored.reading().statements()) {
                String content = lines.values().stream()
                        .filter(rest -> rest.matches("AnnotatorNotes T\\d+\t" + statement.id() + ";.*"))
                        .findFirst()
                        .orElseThrow()
                        .split("[ \t]")[1];
                String words = Stretch.of(lines.getOrDefault(content, "")).words();
                assertThat(words.replaceAll("\\s+", " "))
                        .isEqualTo(String.join(
                                        " ",
                                        statement.content().stream()
                                                .map(span -> span.in(text))
                                                .toList())
                                .replaceAll("\\s+", " "));
                assertThat(lines)
                        .containsValue(
                                "Stance " + content + " " + statement.stance().code());
                boolean said =
                        lines.values().stream().anyMatch(rest -> rest.matches("Says Arg1:T\\d+ Arg2:" + content));
                assertThat(said).isEqualTo(!statement.source().isEmpty());
            }
        }
    }

    @Test
    void aQuotationOverALinesEndStandsInPieces() throws IOException {
        String notes = files().entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith(".ann") && file.getValue().contains("Aleppo"))
                .findFirst()
                .orElseThrow()
                .getValue();

        assertThat(notes).containsPattern("Content \\d+ \\d+;\\d+ \\d+\t“We will not leave,”");
    }

    @Test
    void eachEventComesBackWithItsRoles() throws IOException {
        Map<String, String> files = files();
        int events = 0;
        for (StoredReading stored : readings()) {
            Map<String, String> lines =
                    lines(String.valueOf(files.get(stored.id().substring(0, 12) + ".ann")));
            for (int i = 0; i < stored.reading().events().size(); i++) {
                Event event = stored.reading().events().get(i);
                String line = lines.getOrDefault("E" + (i + 1), "");
                assertThat(line).startsWith(event.type() + ":T");
                assertThat(line.contains("Actor:")).isEqualTo(!event.actors().isEmpty());
                assertThat(line.contains("Where:")).isEqualTo(event.where() != null);
                assertThat(lines)
                        .containsValue("Factuality E" + (i + 1) + " "
                                + event.factuality().code());
                events++;
            }
        }
        assertThat(events).isEqualTo(4);
    }
}
