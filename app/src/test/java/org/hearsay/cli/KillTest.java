package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds is killed, again and again, and nothing comes of it. {@code -Dkill.count=200} kills more often, with
 * a new ledger after every tenth kill.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kill.count", 20);
    private static final long SEED = Long.getLong("kill.seed", 4711L);
    private static final int KILLS_A_LEDGER = 10;
    private static final int ARTICLES = 600;

    private final Random random = new Random(SEED);
    private int amidst;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Process add(String ledger, Path input) throws IOException {
        return AddingProcess.start(folder.resolve("log.txt"), ledger, input);
    }

    @Test
    void theLedgerIsTheSameHoweverOftenTheProcessIsKilled() throws Exception {
        Path input = Files.writeString(folder.resolve("news.jsonl"), InventedArticles.lines(ARTICLES, SEED));
        String whole = folder.resolve("whole.db").toString();
        long start = System.nanoTime();
        assertThat(add(whole, input).waitFor()).isEqualTo(ExitCode.ALL_READ);
        int undisturbed = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        String expected = AddingProcess.export(whole);
        assertThat(expected.lines()).hasSize(ARTICLES);
        for (int kills = 0; kills < KILLS; kills += KILLS_A_LEDGER) {
            String killed = folder.resolve("killed" + kills + ".db").toString();
            String before = "";
            for (int i = 0; i < Math.min(KILLS_A_LEDGER, KILLS - kills); i++) {
                before = killed(killed, input, random.nextInt(undisturbed / 2), before);
            }
            assertThat(add(killed, input).waitFor()).isEqualTo(ExitCode.ALL_READ);
            assertThat(AddingProcess.export(killed)).isEqualTo(expected);
        }
        System.out.println(
                KILLS + " kills, seed " + SEED + ", " + amidst + " of them while articles were being written");
        assertThat(amidst).isPositive();
    }

    /** Adds, kills, and looks whether all is well; gives what is in the ledger then. */
    private String killed(String ledger, Path input, int millis, String before) throws Exception {
        Process process = add(ledger, input);
        boolean fromFirstByte = random.nextInt(4) > 0;
        // most kills are timed from the first byte that is written: loading takes longer than writing
        Path written = Path.of(ledger + "-wal");
        while (fromFirstByte && process.isAlive() && !(Files.exists(written) && Files.size(written) > 0)) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        if (!Files.exists(Path.of(ledger)) || Files.size(Path.of(ledger)) == 0) {
            return before;
        }
        AddingProcess.verify(ledger);
        String now = AddingProcess.export(ledger);
        assertThat(now).as("a kill takes nothing away").startsWith(before);
        amidst += !ended && now.length() > before.length() ? 1 : 0;
        return now;
    }
}
