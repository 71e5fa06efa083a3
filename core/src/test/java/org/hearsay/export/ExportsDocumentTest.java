package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** EXPORTS.md tells each format and each column. */
class ExportsDocumentTest extends ExportStage {
    private static String document() throws IOException {
        Path here = Path.of("EXPORTS.md");
        return Files.readString(Files.exists(here) ? here : Path.of("..").resolve(here));
    }

    private static String section(ExportFormat format) throws IOException {
        String text = document();
        int start = text.indexOf("\n## " + format.code() + "\n");
        assertThat(start).as("%s", format).isPositive();
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static void tells(ExportFormat format, List<String> columns) throws IOException {
        assertThat(columns).allSatisfy(column -> assertThat(section(format)).contains("`" + column + "`"));
    }

    @Test
    void eachFormatHasItsSection() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(section(format)).isNotBlank();
        }
    }

    @Test
    void eachColumnOfTheTablesIsTold() throws IOException {
        tells(ExportFormat.CSV, Column.names(CsvExport.COLUMNS));
        tells(ExportFormat.ACLED, Column.names(AcledExport.COLUMNS));
        List<String> typed = Stream.of(ParquetExport.STATEMENT, ParquetExport.EVENT, ParquetExport.BOTH)
                .flatMap(List::stream)
                .map(column -> column.field().name())
                .toList();
        tells(ExportFormat.PARQUET, typed);
    }

    @Test
    void eachPropertyOfTheMapIsTold() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (JsonNode feature :
                new JsonMapper().readTree(text(ExportFormat.GEOJSON)).get("features")) {
            feature.get("properties").propertyNames().forEach(names::add);
        }
        assertThat(names).hasSizeGreaterThan(15);
        tells(ExportFormat.GEOJSON, List.copyOf(names));
    }

    @Test
    void noColumnOfCsvIsToldThatIsNotThere() throws IOException {
        Matcher words = Pattern.compile("(?m)^\\| (`[^|]*`) \\|").matcher(section(ExportFormat.CSV));
        while (words.find()) {
            List<String> told = Arrays.asList(words.group(1).replace("`", "").split(", "));
            assertThat(told)
                    .allMatch(column -> Column.names(CsvExport.COLUMNS).contains(column) || column.equals("text"));
        }
    }
}
