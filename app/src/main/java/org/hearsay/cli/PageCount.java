package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Counts beforehand how many pages inputs hold, on a thread of its own, so that a bar can tell how long it takes.
 *
 * <p>Lines of JSONL files and files of folders are counted; of archives, feeds, pipes and the web nobody knows before they
 * are read. <b>Threads:</b> thread-safe.
 */
final class PageCount implements LongSupplier {
    private static final long UNKNOWN = -1;

    private volatile long count = UNKNOWN;

    /** Starts counting. */
    static PageCount of(List<String> inputs) {
        PageCount count = new PageCount();
        Thread counter = new Thread(() -> count.count = count(inputs), "count");
        counter.setDaemon(true);
        counter.start();
        return count;
    }

    /** Below 0 as long as it is not known, or where it cannot be. */
    @Override
    public long getAsLong() {
        return count;
    }

    private static long count(List<String> inputs) {
        long sum = 0;
        try {
            for (String input : inputs) {
                Path path = Path.of(input);
                if (!Files.exists(path)) {
                    return UNKNOWN;
                }
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        sum += pages(file);
                    }
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return UNKNOWN;
        }
        return sum;
    }

    private static long pages(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz") || name.endsWith(".warc") || name.endsWith(".rss") || name.endsWith(".xml")) {
            throw new IOException("only reading tells how many pages there are");
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? lines(file) : 1;
    }

    private static long lines(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }
}
