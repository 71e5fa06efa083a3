package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.export.ExportFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String LINES = """
            {"id":"a1","publisher":"The Strand","published":"2031-03-04","text":"“The pier is ours,” said Ann Lee."}
            {"id":"a2","publisher":"Harbour Post","published":"2031-03-06","text":"Police arrested Bob Ray in Paris on Monday."}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path lines = Files.writeString(folder.resolve("lines.jsonl"), LINES);
        Run.of("add", "--reader", "rules", "--ledger", ledger(), lines.toString());
    }

    private String ledger() {
        return folder.resolve("l.db").toString();
    }

    private Run export(String... more) {
        return export(Run.FILES, more);
    }

    private Run export(Screen screen, String... more) {
        String[] all = new String[more.length + 3];
        System.arraycopy(new String[] {"export", "--ledger", ledger()}, 0, all, 0, 3);
        System.arraycopy(more, 0, all, 3, more.length);
        return Run.of(screen, "", all);
    }

    @Test
    void eachFormatIsWrittenToAFileAsToStandardOutput() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            Path file = folder.resolve("out");
            Run run = export("--to", format.code(), "--with-text", "--out", file.toString());
            assertThat(run.exit()).as("%s: %s", format, run.err()).isEqualTo(ExitCode.ALL_READ);
            assertThat(run.out()).isEmpty();
            assertThat(Files.size(file)).as("%s", format).isPositive();
            if (!format.isBinary()) {
                assertThat(export("--to", format.code(), "--with-text").out())
                        .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(folder.resolve("out.part")).doesNotExist();
    }

    @Test
    void linesAreWholeReadingsWithSomethingThatIsChosen() {
        assertThat(export("--speaker", "lee").out()).hasLineCount(1).contains("“The pier is ours,”");
        assertThat(export("--country", "FR").out()).hasLineCount(1).contains("arrested");
        assertThat(export("--publisher", "strand", "--since", "2031-03-05").out())
                .isEmpty();
    }

    @Test
    void whatCannotBeIsWrongUsage() {
        assertThat(export("--to", "brat").err()).contains("needs --with-text");
        assertThat(export("--to", "csv", "--of", "events").exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(export("--to", "xml").err()).contains("gdelt-events").contains("web-annotation");
        assertThat(export("--since", "March").exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void bytesAreNotThrownAtATerminal() {
        Run run = export(Run.TERMINAL, "--to", "parquet");
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("needs --out FILE");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAFailureOfTheMachine() {
        Run run = export(
                "--to", "csv", "--out", folder.resolve("no/such/folder.csv").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(run.err()).contains("folder.csv");
    }
}
