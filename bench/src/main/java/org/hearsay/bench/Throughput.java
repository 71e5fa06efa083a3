package org.hearsay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToIntFunction;
import org.hearsay.page.Page;

/**
 * Measures how many pages a second something reads in this process, once it is warm.
 *
 * <p><b>Shape:</b> rounds of whole passes over the pages, so that each round reads the same mixture. <b>Units:</b> a CPU
 * second is one of the whole process: collector and compiler are not left out. <b>Errors:</b> {@link
 * IllegalStateException} when nothing is found in all pages, which would make the fastest reader. <b>Threads:</b> one
 * thread; it starts those that read.
 */
public final class Throughput {
    private static final double WARM_UP_CPU_SECONDS = 20;
    private static final double ROUND_SECONDS = 1;
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;

    private final ToIntFunction<Page> reader;
    private final List<Page> pages;
    private final int threads;

    private Throughput(ToIntFunction<Page> reader, List<Page> pages, int threads) {
        this.reader = reader;
        this.pages = List.copyOf(pages);
        this.threads = threads;
    }

    /**
     * What was measured.
     *
     * @param perCpuSecond pages a CPU second
     * @param perSecond pages a second by the clock
     */
    public record Rates(Spread perCpuSecond, Spread perSecond) {}

    /**
     * Warms a reader up and measures it.
     *
     * @param reader reads a page and says how many findings there are
     * @param threads how many pages it reads at a time, at least 1
     */
    public static Rates of(ToIntFunction<Page> reader, List<Page> pages, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return new Throughput(reader, pages, threads).measure(pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private Rates measure(ExecutorService pool) {
        double start = cpuSeconds();
        double seconds = 0;
        int warmUps = 0;
        while (cpuSeconds() - start < WARM_UP_CPU_SECONDS) {
            seconds += round(pool, 1).seconds();
            warmUps++;
        }
        int passes = Math.max(1, (int) Math.round(warmUps * ROUND_SECONDS / seconds));
        List<Double> perCpuSecond = new ArrayList<>();
        List<Double> perSecond = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Round round = round(pool, passes);
            perCpuSecond.add(passes * pages.size() / round.cpuSeconds());
            perSecond.add(passes * pages.size() / round.seconds());
        }
        return new Rates(Spread.of(perCpuSecond), Spread.of(perSecond));
    }

    /** What a round took. */
    private record Round(double cpuSeconds, double seconds) {}

    private Round round(ExecutorService pool, int passes) {
        AtomicInteger next = new AtomicInteger();
        LongAdder findings = new LongAdder();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < passes * pages.size(); i = next.getAndIncrement()) {
                findings.add(reader.applyAsInt(pages.get(i % pages.size())));
            }
            return null;
        };
        double cpu = cpuSeconds();
        long clock = System.nanoTime();
        runOnAllThreads(pool, worker);
        Round round = new Round(cpuSeconds() - cpu, (System.nanoTime() - clock) / NANOS);
        if (findings.sum() == 0) {
            throw new IllegalStateException("nothing was found in " + pages.size() + " pages");
        }
        return round;
    }

    private void runOnAllThreads(ExecutorService pool, Callable<Void> worker) {
        try {
            for (Future<Void> job : pool.invokeAll(Collections.nCopies(threads, worker))) {
                job.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page could not be read", e.getCause());
        }
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS;
    }
}
