package org.hearsay.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines, in bounded memory whatever their length.
 *
 * <p>A line ends with {@code \n}; a {@code \r} before it stays in the line. <b>Threads:</b> one.
 */
final class LineReader {
    /** In bytes: ten times the longest article that papers print, and what is held of a line at most. */
    static final int LONGEST_LINE = 4 << 20;

    private static final int FIRST_CAPACITY = 1 << 14;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] line = new byte[FIRST_CAPACITY];
    private int length;
    private long number;
    private boolean insideLongLine;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param bytes the line, or its first {@link #LONGEST_LINE} bytes; good until the next line is read
     * @param cut whether the line is longer than that
     */
    record Line(long number, ByteBuffer bytes, boolean cut) {}

    /** How many lines were given. */
    long number() {
        return number;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        // the rest of a long line is only read now, so that nobody waits for the end of one that has none
        while (insideLongLine && fill()) {
            insideLongLine = !take();
        }
        insideLongLine = false;
        length = 0;
        while (fill()) {
            boolean ended = take();
            if (length > LONGEST_LINE) {
                insideLongLine = !ended;
                return line();
            }
            if (ended) {
                return line();
            }
        }
        return length > 0 ? line() : null;
    }

    private Line line() {
        int held = Math.min(length, LONGEST_LINE);
        return new Line(++number, ByteBuffer.wrap(line, 0, held), length > held);
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    /** Moves what is buffered of the present line over to it; whether the line ended. */
    private boolean take() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        append(stop - at);
        boolean ended = stop < end;
        at = ended ? stop + 1 : stop;
        return ended;
    }

    /** Appends, up to one byte more than a line may have: that one tells that it is too long. */
    private void append(int count) {
        int taken = Math.min(count, LONGEST_LINE + 1 - length);
        if (length + taken > line.length) {
            int capacity = Math.max(length + taken, 2 * line.length);
            line = Arrays.copyOf(line, Math.min(capacity, LONGEST_LINE + 1));
        }
        System.arraycopy(buffer, at, line, length, taken);
        length += taken;
    }
}
