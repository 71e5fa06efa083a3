package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backup}. */
class BackupCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aCopyMadeWhileAnotherProcessAddsIsWhole() throws Exception {
        Path input = Files.writeString(folder.resolve("news.jsonl"), InventedArticles.lines(600, 11));
        Process adding = AddingProcess.start(folder.resolve("log.txt"), path("a.db"), input);
        int copies = 0;
        while (adding.isAlive() && copies < 3) {
            if (Files.exists(folder.resolve("a.db-wal")) && lines() > 0) {
                Run run = Run.of("backup", path("copy" + copies + ".db"), "--ledger", path("a.db"));
                assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.ALL_READ);
                copies++;
            }
            adding.waitFor(20, TimeUnit.MILLISECONDS);
        }
        assertThat(adding.waitFor()).isEqualTo(ExitCode.ALL_READ);
        assertThat(copies).as("copies made while it ran").isPositive();
        String whole = AddingProcess.export(path("a.db"));
        for (int i = 0; i < copies; i++) {
            AddingProcess.verify(path("copy" + i + ".db"));
            assertThat(whole).startsWith(AddingProcess.export(path("copy" + i + ".db")));
        }
    }

    /** How much is there to be copied; nothing as long as the tables are being made. */
    private long lines() {
        Run run = Run.of("search", "--ledger", path("a.db"), "--limit", "1", "--to", "jsonl");
        return run.out().lines().count();
    }

    @Test
    void nothingIsOverwrittenAndNothingMadeOfNothing() throws IOException {
        Path input = Files.writeString(folder.resolve("news.jsonl"), InventedArticles.lines(2, 11));
        Run.of("add", "--reader", "rules", "--ledger", path("a.db"), input.toString());
        Run over = Run.of("backup", path("news.jsonl"), "--ledger", path("a.db"));
        assertThat(over.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(over.err()).contains("is there already");
        assertThat(input).hasContent(InventedArticles.lines(2, 11));
        Run nothing = Run.of("backup", path("copy.db"), "--ledger", path("gone.db"));
        assertThat(nothing.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(folder.resolve("copy.db")).doesNotExist();
        Run nowhere = Run.of("backup", path("no/folder/copy.db"), "--ledger", path("a.db"));
        assertThat(nowhere.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(nowhere.err()).contains("could not be written");
        assertThat(Run.of("backup", "--ledger", path("a.db")).exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
