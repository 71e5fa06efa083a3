package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code hearsay add} in processes of their own, by the rules alone. */
final class AddingProcess {
    private AddingProcess() {}

    /**
     * Starts one.
     *
     * @param log takes what it prints
     * @param flags of the JVM
     */
    static Process start(Path log, String ledger, Path input, String... flags) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "add"));
        command.addAll(List.of("--reader", "rules", "--ledger", ledger, input.toString()));
        File to = log.toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(to))
                .start();
    }

    /** All that a ledger holds, as lines. */
    static String export(String ledger) {
        Run run = Run.of("export", "--ledger", ledger, "--to", "jsonl", "--with-text");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.ALL_READ);
        return run.out();
    }

    static void verify(String ledger) {
        Run run = Run.of("verify", "--ledger", ledger);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.ALL_READ);
    }

    static String read(Path log) throws IOException {
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
