package org.hearsay.cli;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works on many inputs at once and hands the results over in the order of the inputs.
 *
 * <p>Only a few inputs are under way at any time, however many there are. The inputs are pushed, not pulled: pulling
 * from a stream of streams (JDK-8267359) would hold a whole file in memory. <b>Threads:</b> inputs come on one thread
 * of their own, work is done on {@code threads} others, results are handed over on the caller's.
 *
 * @param <I> what comes in
 * @param <O> what is made of it
 */
final class OrderedPool<I, O> {
    private static final int UNDER_WAY_PER_THREAD = 4;
    private final int threads;
    private final Function<I, O> work;

    /** Ends the stream of inputs when nobody wants results any more. */
    private static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    OrderedPool(int threads, Function<I, O> work) {
        this.threads = threads;
        this.work = work;
    }

    /**
     * Runs through all inputs.
     *
     * @param inputs closed at the end
     * @param results takes each result, in the order of the inputs; what it throws ends the run
     * @param idle is run when all results so far were handed over and the next is not ready
     */
    void run(Stream<I> inputs, Consumer<O> results, Runnable idle) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedPool::daemon);
        BlockingQueue<Future<@Nullable O>> underWay = new ArrayBlockingQueue<>(UNDER_WAY_PER_THREAD * threads);
        Thread feeder = daemon(() -> feed(inputs, workers, underWay));
        feeder.start();
        try {
            handOver(underWay, results, idle);
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    private void feed(Stream<I> inputs, ExecutorService workers, BlockingQueue<Future<@Nullable O>> underWay) {
        try {
            put(underWay, submitAll(inputs, workers, underWay));
        } catch (Stopped stopped) {
            // Nobody waits for more, so nobody is to be told.
        }
    }

    /** Gives the last thing to hand over: the end, or what broke the inputs off. */
    private Future<@Nullable O> submitAll(
            Stream<I> inputs, ExecutorService workers, BlockingQueue<Future<@Nullable O>> underWay) {
        try (inputs) {
            inputs.sequential().forEachOrdered(input -> put(underWay, workers.submit(() -> work.apply(input))));
            return CompletableFuture.completedFuture(null);
        } catch (Stopped | RejectedExecutionException stopped) {
            throw new Stopped();
        } catch (RuntimeException | Error fault) {
            return CompletableFuture.failedFuture(fault);
        }
    }

    private void handOver(BlockingQueue<Future<@Nullable O>> underWay, Consumer<O> results, Runnable idle) {
        while (true) {
            Future<@Nullable O> next = underWay.peek();
            if (next == null || !next.isDone()) {
                idle.run();
            }
            O result = take(underWay);
            if (result == null) {
                return;
            }
            results.accept(result);
        }
    }

    private static <T> void put(BlockingQueue<T> queue, T value) {
        try {
            queue.put(value);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private static <T> @Nullable T take(BlockingQueue<Future<@Nullable T>> queue) {
        try {
            return queue.take().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
    }

    private static Thread daemon(Runnable run) {
        Thread thread = new Thread(run, "hearsay");
        thread.setDaemon(true);
        return thread;
    }
}
