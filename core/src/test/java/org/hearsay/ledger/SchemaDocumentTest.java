package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LEDGER.md, the migrations and the code know the same tables and columns. */
class SchemaDocumentTest {
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\(\\n(.*?)\\n\\)", Pattern.DOTALL);

    /** The names of the migrations, in their order; both databases have the same. */
    private static final List<String> MIGRATIONS =
            List.of("V1__ledger", "V2__sightings", "V3__corrections", "V4__grounds");

    private static Map<String, List<String>> tables(String database) throws IOException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (String migration : MIGRATIONS) {
            String resource = "/org/hearsay/ledger/" + database + "/" + migration + ".sql";
            try (InputStream in = Objects.requireNonNull(Ledger.class.getResourceAsStream(resource))) {
                String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                TABLE.matcher(sql).results().forEach(table -> tables.put(table.group(1), columns(table.group(2))));
            }
        }
        return tables;
    }

    private static List<String> columns(String lines) {
        return lines.lines()
                .map(line -> line.strip().split(" ")[0])
                .filter(name -> !name.equals("PRIMARY"))
                .toList();
    }

    @Test
    void theNewestMigrationIsTheVersionThatIsAskedFor() {
        assertThat(MIGRATIONS).hasSize(Schema.NEWEST);
    }

    @Test
    void bothDatabasesHaveTheSameTables() throws IOException {
        Map<String, List<String>> postgresql = tables("postgresql");
        postgresql.remove("statement_search");
        assertThat(postgresql).isEqualTo(tables("sqlite")).hasSize(22);
    }

    @Test
    void theDocumentNamesEachTableAndColumn() throws IOException {
        String document = Files.readString(Path.of("..", "LEDGER.md"));
        tables("sqlite").forEach((table, columns) -> {
            assertThat(document).containsPattern("(`" + table + "`|## " + table + "\\n)");
            columns.forEach(
                    column -> assertThat(document).as(table + "." + column).contains("`" + column + "`"));
        });
    }

    @Test
    void theCodeWritesEveryColumn() throws IOException {
        Map<String, List<String>> tables = tables("sqlite");
        Stream.of(ReadingSheets.TABLES, ArticleRows.CHILDREN)
                .flatMap(List::stream)
                .forEach(table -> {
                    List<String> written =
                            table.columns().stream().map(Table.Column::name).collect(Collectors.toList());
                    assertThat(tables.get(table.name())).endsWith(written.toArray(new String[0]));
                });
    }
}
