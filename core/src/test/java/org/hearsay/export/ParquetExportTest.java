package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.event.Event;
import org.hearsay.ledger.StoredReading;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parquet files, read back by DuckDB. */
class ParquetExportTest extends ExportStage {
    private Path file(ExportSettings settings) throws IOException {
        Path file = folder.resolve("x.parquet");
        Files.write(file, bytes(ExportFormat.PARQUET, settings, ExportFilter.ALL));
        return file;
    }

    /** Each row as strings, as DuckDB writes them. */
    private static List<List<@Nullable String>> rows(String sql, Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql.replace("FILE", "'" + file + "'"))) {
            List<List<@Nullable String>> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String pairs(List<Span> spans) {
        return spans.stream()
                .map(span -> "{'start': " + span.start() + ", 'end': " + span.end() + "}")
                .toList()
                .toString();
    }

    @Test
    void statementsComeBackRowByRow() throws Exception {
        List<List<@Nullable String>> expected = new ArrayList<>();
        for (StoredReading stored : readings()) {
            String text = stored.reading().article().text();
            stored.reading()
                    .statements()
                    .forEach(statement -> expected.add(Arrays.asList(
                            stored.id(statement.id()),
                            statement.speaker(),
                            statement.sourceType().code(),
                            statement.stance().code(),
                            String.join(
                                    " … ",
                                    statement.content().stream()
                                            .map(span -> span.in(text))
                                            .toList()),
                            String.join(">", statement.chain()),
                            pairs(statement.content()),
                            pairs(statement.source()),
                            String.valueOf(statement.confidence()),
                            stored.reading().article().imprint().url(),
                            String.valueOf(stored.reading().article().imprint().day()),
                            "2031-05-06 07:08:09")));
        }

        assertThat(rows(
                        "SELECT id, speaker, source_type, stance, words, array_to_string(chain, '>'), content::VARCHAR,"
                                + " source::VARCHAR, confidence, url, published_day::VARCHAR,"
                                + " (recorded AT TIME ZONE 'UTC')::VARCHAR FROM FILE",
                        file(ExportSettings.USUAL)))
                .hasSizeGreaterThan(5)
                .isEqualTo(expected);
    }

    @Test
    void eventsComeBackRowByRow() throws Exception {
        List<List<@Nullable String>> expected = new ArrayList<>();
        for (StoredReading stored : readings()) {
            for (Event event : stored.reading().events()) {
                expected.add(Arrays.asList(
                        stored.id(event.id()),
                        event.code().cameo(),
                        String.join(
                                ">",
                                event.actors().stream()
                                        .map(actor -> actor.name() + "/" + actor.code())
                                        .toList()),
                        event.when() == null ? null : event.when().value(),
                        event.where() == null || event.where().point() == null
                                ? null
                                : String.valueOf(event.where().point().lat()),
                        String.valueOf(event.counts().size())));
            }
        }

        assertThat(rows(
                        "SELECT id, cameo, array_to_string([a.name || '/' || coalesce(a.code, 'null') for a in actors],"
                                + " '>'), \"when\", lat, len(counts) FROM FILE",
                        file(new ExportSettings(false, ExportSettings.Findings.EVENTS))))
                .hasSize(4)
                .isEqualTo(expected);
    }

    @Test
    void columnsAreTyped() throws Exception {
        Map<String, String> types = new LinkedHashMap<>();
        for (List<@Nullable String> row :
                rows("DESCRIBE SELECT * FROM FILE", file(new ExportSettings(true, ExportSettings.Findings.EVENTS)))) {
            types.put(String.valueOf(row.get(0)), String.valueOf(row.get(1)));
        }

        assertThat(types)
                .containsEntry("day", "DATE")
                .containsEntry("lat", "DOUBLE")
                .containsEntry("context", "VARCHAR[]")
                .containsEntry("recorded", "TIMESTAMP WITH TIME ZONE")
                .containsEntry("counts", "STRUCT(\"of\" VARCHAR, whom VARCHAR, low INTEGER, high INTEGER)[]")
                .containsEntry("text", "VARCHAR");
    }

    @Test
    void manyRandomRowsOfSeveralGroupsComeBack() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path file = folder.resolve("random.parquet");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetFile parquet = new ParquetFile(
                out,
                List.of(
                        ParquetField.of("number", ParquetField.Kind.NUMBER),
                        ParquetField.optional("word", ParquetField.Kind.TEXT),
                        ParquetField.texts("list"),
                        ParquetField.structures(
                                "pairs",
                                ParquetField.of("a", ParquetField.Kind.NUMBER),
                                ParquetField.optional("b", ParquetField.Kind.TEXT))));
        parquet.begin();
        List<List<@Nullable String>> expected = new ArrayList<>();
        int rows = 120_000;
        for (int i = 0; i < rows; i++) {
            String word = random.nextInt(4) == 0 ? null : "w" + random.nextInt(50) + "ש🧊";
            List<String> list = Stream.generate(() -> "x" + random.nextInt(9))
                    .limit(random.nextInt(4))
                    .toList();
            List<List<@Nullable Object>> pairs = new ArrayList<>();
            for (int j = random.nextInt(3); j > 0; j--) {
                pairs.add(Arrays.asList(random.nextInt(), random.nextBoolean() ? null : "b" + j));
            }
            parquet.row(Arrays.asList(i, word, list, pairs));
            expected.add(Arrays.asList(
                    String.valueOf(i),
                    word,
                    String.join("+", list),
                    String.join(
                            "+",
                            pairs.stream()
                                    .map(pair -> pair.get(0) + "/" + pair.get(1))
                                    .toList())));
        }
        parquet.end();
        Files.write(file, out.toByteArray());

        assertThat(rows(
                        "SELECT number, word, array_to_string(list, '+'), array_to_string("
                                + "[p.a || '/' || coalesce(p.b, 'null') for p in pairs], '+') FROM FILE ORDER BY number",
                        file))
                .as("seed %d", seed)
                .isEqualTo(expected);
    }
}
