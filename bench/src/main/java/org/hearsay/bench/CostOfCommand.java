package org.hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a command costs, with all processes it starts. Needs Linux and bash.
 *
 * @param cpuSeconds user and system time of the command and its children
 * @param peakMegabytes largest resident memory of any one of them, in 2^20 bytes
 */
record CostOfCommand(double cpuSeconds, double peakMegabytes) {
    private static final int POLL_MILLIS = 2;
    /** A long command is not to be slowed by being watched. */
    private static final int LATER_POLL_MILLIS = 50;

    private static final long LATER = TimeUnit.SECONDS.toNanos(5);
    private static final double KILOBYTES = 1024;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    static CostOfCommand of(List<String> command) throws IOException {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "\"$@\" > /dev/null && times", "bash"));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long start = System.nanoTime();
        long peak = 0;
        try {
            while (process.isAlive()) {
                peak = Math.max(peak, peakKilobytes(process));
                Thread.sleep(System.nanoTime() - start < LATER ? POLL_MILLIS : LATER_POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + command, e);
        }
        String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + " of " + command);
        }
        return new CostOfCommand(seconds(times), peak / KILOBYTES);
    }

    /** The kernel keeps the peak itself, so polling may only miss what a process does in its last moment. */
    private static long peakKilobytes(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(each -> peakKilobytes(each.pid()))
                .max()
                .orElse(0);
    }

    private static long peakKilobytes(long pid) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            return 0; // it ended between being listed and being read
        }
    }

    /** Of all that bash's {@code times} prints: its own user and system time, then its children's. */
    private static double seconds(String times) {
        Matcher time = TIME.matcher(times);
        double sum = 0;
        while (time.find()) {
            sum += 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
        }
        return sum;
    }
}
