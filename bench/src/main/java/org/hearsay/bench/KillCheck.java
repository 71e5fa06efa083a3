package org.hearsay.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills {@code hearsay add} at random moments, again and again, and looks whether anything comes of it.
 *
 * <p>After each kill the ledger must be clean ({@code hearsay verify}) and its export must begin with what it was before.
 * After every tenth kill a run is let end, and its export must be that of an undisturbed run, byte for byte; then a new
 * ledger is begun. Every tenth article is a changed one, and every tenth goes back to what it was. What was done is kept in
 * {@code bench/target/kills}, so that a run that was stopped goes on. Options: {@code --kills N} (default 200; those that come
 * after a run has ended are not counted),
 * {@code --seed N}, {@code --articles N} (default 300), {@code --reader rules|learned} (default {@code rules}),
 * {@code --shared DIR}. Ends with exit code 1 at the first fault.
 */
public final class KillCheck {
    static final Path KEPT = Path.of("bench/target/kills.tsv");
    private static final Path HOME = Path.of("bench/target/kills");
    private static final int KILLS_A_LEDGER = 10;
    private static final String LATE = "had ended";

    private final Path folder;
    private final long seed;
    private final String reader;
    private final Path input;
    private final Path progress;

    private KillCheck(Arguments options) {
        this.seed = Long.parseLong(options.option("--seed", "4711"));
        this.reader = options.option(Arguments.READER, "rules");
        this.folder = HOME.resolve(reader + "-" + seed);
        this.input = folder.resolve("news.jsonl");
        this.progress = folder.resolve("progress.tsv");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<SharedFolder> shared = SharedFolder.find(arguments);
        if (shared.isEmpty()) {
            System.out.println(SharedFolder.LEFT_OUT);
            return;
        }
        Arguments options = Arguments.of(arguments);
        int kills = Integer.parseInt(options.option("--kills", "200"));
        KillCheck check = new KillCheck(options);
        check.prepare(CorpusTexts.some(shared.get(), Integer.parseInt(options.option("--articles", "300"))));
        while (check.counted() < kills) {
            int kill = check.done().size();
            check.kill(kill);
            if (kill % KILLS_A_LEDGER == KILLS_A_LEDGER - 1 || check.counted() == kills) {
                check.end(kill);
            }
        }
        check.report();
    }

    /** The input and what an undisturbed run makes of it, where they are not kept from an earlier run. */
    private void prepare(List<String> texts) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (Files.exists(progress)) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            int turn = i % 10;
            int address = turn > 7 ? i - turn + 7 : i;
            String text = texts.get(address);
            lines.append(CorpusTexts.line(i, address, turn == 8 ? text + "\n\nThis article was changed.\n" : text));
        }
        Files.writeString(input, lines);
        Path whole = folder.resolve("whole.db");
        remove(whole);
        long start = System.nanoTime();
        Process process = add(whole);
        waitForFirstByte(process, whole);
        long loading = millisSince(start);
        succeed(process);
        Files.writeString(folder.resolve("millis.txt"), loading + " " + (millisSince(start) - loading));
        export(whole, folder.resolve("whole.jsonl"));
        Files.createFile(progress);
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static void waitForFirstByte(Process process, Path ledger) throws IOException, InterruptedException {
        Path written = Path.of(ledger + "-wal");
        while (process.isAlive() && !(Files.exists(written) && Files.size(written) > 0)) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    /** Kills that did not come too late. */
    private long counted() throws IOException {
        return done().stream().filter(line -> !line.contains(LATE)).count();
    }

    private List<String> done() throws IOException {
        return Files.readAllLines(progress);
    }

    private Path ledger(int kill) {
        return folder.resolve("killed" + kill / KILLS_A_LEDGER + ".db");
    }

    private Process add(Path ledger) throws IOException {
        return start("add", "--reader", reader, "--ledger", ledger.toString(), input.toString());
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("./hearsay"));
        command.addAll(List.of(arguments));
        File log = folder.resolve("log.txt").toFile();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static void succeed(Process process) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("exit code " + process.exitValue() + " of "
                    + process.info().commandLine().orElse("hearsay"));
        }
    }

    private void export(Path ledger, Path to) throws IOException, InterruptedException {
        List<String> command = List.of("./hearsay", "export", "--with-text", "--ledger", ledger.toString());
        succeed(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(to.toFile())
                .start());
    }

    private void kill(int kill) throws IOException, InterruptedException {
        Random random = new Random(seed * 1_000_003 + kill);
        Path ledger = ledger(kill);
        Path before = folder.resolve("before.jsonl");
        if (kill % KILLS_A_LEDGER == 0) {
            remove(ledger);
            Files.writeString(before, "");
        }
        String[] undisturbed = Files.readString(folder.resolve("millis.txt")).split(" ");
        long left = lines(folder.resolve("whole.jsonl")) - lines(before);
        long writing = Long.parseLong(undisturbed[1]) * left / lines(folder.resolve("whole.jsonl"));
        // most kills are timed from the first byte that is written: loading may take longer than writing
        boolean fromFirstByte = random.nextInt(4) > 0;
        long span = writing + (fromFirstByte ? 0 : Long.parseLong(undisturbed[0]));
        Process process = add(ledger);
        if (fromFirstByte) {
            waitForFirstByte(process, ledger);
        }
        boolean ended = process.waitFor((long) (random.nextDouble() * span), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        look(kill, ledger, before, ended);
    }

    private void look(int kill, Path ledger, Path before, boolean ended) throws IOException, InterruptedException {
        Path after = folder.resolve("after.jsonl");
        Files.writeString(after, "");
        if (Files.exists(ledger) && Files.size(ledger) > 0) {
            succeed(start("verify", "--ledger", ledger.toString()));
            export(ledger, after);
        }
        String was = Files.readString(before);
        String is = Files.readString(after);
        if (!is.startsWith(was)) {
            throw new IllegalStateException("kill " + kill + " took something away: see " + folder);
        }
        String moment = ended ? LATE : is.length() > was.length() ? "was writing" : "was loading";
        String line = kill + "\t" + moment + "\t" + is.lines().count() + "\n";
        Files.move(after, before, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(progress, line, StandardOpenOption.APPEND);
        System.out.print(line);
    }

    /** Lets a run end, and compares. */
    private void end(int kill) throws IOException, InterruptedException {
        Path ledger = ledger(kill);
        succeed(add(ledger));
        succeed(start("verify", "--ledger", ledger.toString()));
        Path ended = folder.resolve("ended.jsonl");
        export(ledger, ended);
        if (Files.mismatch(ended, folder.resolve("whole.jsonl")) >= 0) {
            throw new IllegalStateException(ledger + " is not what an undisturbed run makes: see " + ended);
        }
        remove(ledger);
    }

    private static void remove(Path ledger) throws IOException {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(Path.of(ledger + ending));
        }
    }

    private void report() throws IOException {
        List<String> done = done();
        long writing =
                done.stream().filter(line -> line.contains("was writing")).count();
        List<String> figures = List.of(
                row("kills (SIGKILL) of `add`, seed " + seed + ", reader " + reader, counted(), "≥ 200"),
                row("of them while records were being written", writing, ""),
                row("ledgers found damaged, or with less than before the kill", 0, "0"),
                row(
                        "ledgers let end after at most ten kills, byte for byte as undisturbed",
                        (done.size() + KILLS_A_LEDGER - 1) / KILLS_A_LEDGER,
                        ""),
                row("lines of each export", lines(folder.resolve("whole.jsonl")), ""));
        figures.forEach(System.out::println);
        Files.write(KEPT, figures);
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static String row(String what, long number, String bar) {
        return what + "\t" + number + "\t\t" + bar;
    }
}
