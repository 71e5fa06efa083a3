package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small file system in memory that fills up; left out where nobody may mount one. */
class FullDiskTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path disk = Path.of("");
    private boolean mounted;

    @BeforeEach
    void mountSmallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = runs("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
        if (!mounted) {
            System.out.println("FullDiskTest is left out: no small file system may be mounted here");
        }
        Assumptions.assumeTrue(mounted, "no small file system may be mounted here");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(runs("umount", disk.toString())).isTrue();
        }
    }

    private boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private Path input(int articles) throws IOException {
        return Files.writeString(folder.resolve("news.jsonl"), InventedArticles.lines(articles, 17));
    }

    private static Run add(Path ledger, Path input) {
        return Run.of("add", "--reader", "rules", "--ledger", ledger.toString(), input.toString());
    }

    @Test
    void aFullDiskIsToldAndNothingIsLost() throws Exception {
        Path input = input(400);
        Path ledger = disk.resolve("a.db");
        Run full = add(ledger, input);
        assertThat(full.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(full.err())
                .contains("stopped, having added ")
                .containsPattern("hearsay: .* there is no room left on the disk")
                .doesNotContain("Exception", "SQLITE");
        assertThat(runs("mount", "-o", "remount,size=32m", disk.toString())).isTrue();
        AddingProcess.verify(ledger.toString());
        String before = AddingProcess.export(ledger.toString());
        assertThat(before).isNotEmpty();
        assertThat(add(ledger, input).exit()).isEqualTo(ExitCode.ALL_READ);
        Path other = folder.resolve("undisturbed.db");
        add(other, input);
        assertThat(AddingProcess.export(ledger.toString()))
                .startsWith(before)
                .isEqualTo(AddingProcess.export(other.toString()));
        AddingProcess.verify(ledger.toString());
    }

    @Test
    void aBackupThatDoesNotFitLeavesNothingBehind() throws Exception {
        Path ledger = folder.resolve("a.db");
        add(ledger, input(300));
        Run run = Run.of("backup", disk.resolve("copy.db").toString(), "--ledger", ledger.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(run.err()).contains("there is no room left on the disk");
        try (var files = Files.list(disk)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDiskThatMayOnlyBeReadIsTold() throws Exception {
        Path ledger = disk.resolve("a.db");
        Path input = input(2);
        add(ledger, input);
        assertThat(runs("mount", "-o", "remount,ro", disk.toString())).isTrue();
        List<Run> runs = new ArrayList<>(List.of(add(ledger, input(3)), add(disk.resolve("new.db"), input)));
        for (Run run : runs) {
            assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.MACHINE_FAILED);
            assertThat(run.err())
                    .containsAnyOf("may not be written to", "may it be written to")
                    .doesNotContain("SQLITE");
        }
    }

    @Test
    void aFullFolderForTemporaryFilesIsTold() throws Exception {
        Files.write(disk.resolve("junk"), new byte[1_040_000]);
        Path log = folder.resolve("log.txt");
        Path ledger = folder.resolve("a.db");
        Process process = AddingProcess.start(log, ledger.toString(), input(3), "-Djava.io.tmpdir=" + disk);
        assertThat(process.waitFor()).as(AddingProcess.read(log)).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(AddingProcess.read(log))
                .contains("hearsay: ")
                .contains(disk.toString())
                .doesNotContain("\tat ");
    }
}
