package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.Hearsay;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.reading.Reading;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of a gold file with this build, several at a time.
 *
 * <p><b>Shape:</b> one result a row, in the order of the rows, whatever the number of threads. <b>Errors:</b> a page
 * that cannot be read is a problem of its row. <b>Threads:</b> thread-safe.
 */
public final class GoldReadings {
    private final Hearsay hearsay;
    private final int threads;

    /**
     * A reader of gold rows.
     *
     * @param threads how many articles to read at a time, at least 1
     */
    public GoldReadings(Hearsay hearsay, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads below 1: " + threads);
        }
        this.hearsay = hearsay;
        this.threads = threads;
    }

    /**
     * What became of a row.
     *
     * @param row the gold
     * @param reading what this build reads; absent when there is no page or the program failed
     * @param problem why nothing could be read, where that is so
     */
    public record Result(
            GoldRow row,
            @Nullable Reading reading,
            @Nullable Problem problem) {}

    /** Reads all rows. */
    public List<Result> read(List<GoldRow> rows) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Result>> jobs =
                    rows.stream().<Callable<Result>>map(row -> () -> read(row)).toList();
            List<Result> results = new ArrayList<>();
            for (Future<Result> job : pool.invokeAll(jobs)) {
                results.add(job.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading gold", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading gold failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Result read(GoldRow row) {
        try {
            Reading reading = hearsay.read(page(row));
            Problem fatal = reading.problems().stream()
                    .filter(problem -> problem.code().fatal())
                    .findFirst()
                    .orElse(null);
            return new Result(row, reading, fatal == null ? null : at(row, fatal.code(), fatal.message()));
        } catch (IOException e) {
            return new Result(
                    row, null, at(row, ProblemCode.UNREADABLE_FILE, "its page cannot be read: " + e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Result(row, null, at(row, ProblemCode.INTERNAL_FAULT, "a fault of this program: " + e));
        }
    }

    private static Problem at(GoldRow row, ProblemCode code, String message) {
        return Problem.of(code, row.place(), message + " (" + row.id() + ")");
    }

    private static Page page(GoldRow row) throws IOException {
        if (row.input() instanceof GoldRow.Input.Text text) {
            return page(row, MediaKind.ARTICLE_TEXT, new Payload.Characters(text.text()));
        }
        if (row.input() instanceof GoldRow.Input.Html html) {
            return page(row, MediaKind.HTML, new Payload.Characters(html.html()));
        }
        if (row.input() instanceof GoldRow.Input.TextFile file) {
            return page(row, MediaKind.TEXT, new Payload.Bytes(Files.readAllBytes(file.path())));
        }
        Path path = ((GoldRow.Input.HtmlFile) row.input()).path();
        return page(row, MediaKind.HTML, new Payload.Bytes(Files.readAllBytes(path)));
    }

    private static Page page(GoldRow row, MediaKind kind, Payload payload) {
        return new Page(row.id(), row.place(), kind, payload, row.given());
    }
}
