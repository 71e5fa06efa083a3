package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that adds is killed, again and again, and nothing comes of it. */
class KillTest {
    private static final int KILLS = Integer.getInteger("kill.count", 20);
    private static final long SEED = Long.getLong("kill.seed", 4711L);
    private static final int ARTICLES_A_KILL = 50;
    private static final int MOST_ARTICLES = 20_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Process add(String ledger, Path input) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                Main.class.getName(),
                "add",
                "--reader",
                "rules",
                "--ledger",
                ledger,
                input.toString());
        File log = folder.resolve("log.txt").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static long articles(String ledger) {
        if (!Files.exists(Path.of(ledger))) {
            return 0;
        }
        Run export = Run.of("export", "--ledger", ledger, "--to", "jsonl");
        assertThat(export.exit()).isEqualTo(ExitCode.ALL_READ);
        return export.out().lines().count();
    }

    @Test
    void theLedgerIsTheSameHoweverOftenTheProcessIsKilled() throws Exception {
        System.out.println("kills " + KILLS + ", seed " + SEED);
        Random random = new Random(SEED);
        int count = Math.min(MOST_ARTICLES, ARTICLES_A_KILL * KILLS);
        Path input = Files.writeString(folder.resolve("news.jsonl"), InventedArticles.lines(count, SEED));
        String whole = folder.resolve("whole.db").toString();
        long start = System.nanoTime();
        assertThat(add(whole, input).waitFor()).isEqualTo(ExitCode.ALL_READ);
        int undisturbed = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        String killed = folder.resolve("killed.db").toString();
        long before = 0;
        int amidst = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = add(killed, input);
            boolean ended = process.waitFor(undisturbed / 3 + random.nextInt(undisturbed), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            if (Files.exists(Path.of(killed)) && Files.size(Path.of(killed)) > 0) {
                Run verified = Run.of("verify", "--ledger", killed);
                assertThat(verified.exit()).as(verified.err()).isEqualTo(ExitCode.ALL_READ);
                long now = articles(killed);
                assertThat(now).as("nothing is lost by a kill").isGreaterThanOrEqualTo(before);
                amidst += !ended && now > before && now < count ? 1 : 0;
                before = now;
            }
        }
        System.out.println(amidst + " kills while articles were being written, " + before + " of " + count + " in");
        assertThat(amidst).isPositive();
        assertThat(add(killed, input).waitFor()).isEqualTo(ExitCode.ALL_READ);
        assertThat(export(killed)).isEqualTo(export(whole));
        assertThat(articles(killed)).isEqualTo(count);
    }

    private static String export(String ledger) {
        return Run.of("export", "--ledger", ledger, "--to", "jsonl", "--with-text")
                .out();
    }
}
