package org.hearsay.page;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a web archive, unpacked where it is packed, which know where in the file they stand.
 *
 * <p><b>Threads:</b> one.
 */
final class ArchiveBytes implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final @Nullable GzipMembers members;
    private final MemberStarts starts = new MemberStarts();
    private final long first;
    private final long length;
    private byte[] buffer = new byte[CHUNK];
    private int at;
    private int end;
    /** How many bytes, unpacked, were given. */
    private long given;

    /**
     * @param in closed with this
     * @param first the offset in its file of the first byte
     * @param file to go back in; absent for what can be read only once
     */
    ArchiveBytes(InputStream in, long first, @Nullable FileBytes file) throws IOException {
        byte[] mark = in.readNBytes(2);
        boolean packed = mark.length == 2 && (((mark[0] & 0xFF) << 8) | (mark[1] & 0xFF)) == GzipMembers.MAGIC;
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(mark), in);
        this.members = packed ? new GzipMembers(whole, first, file, starts) : null;
        this.in = members == null ? whole : members;
        this.first = first;
        this.length = packed || file == null ? Long.MAX_VALUE : file.length();
    }

    /** Where the next byte stands. */
    RecordPlace place() throws IOException {
        fill(1);
        return members == null ? new RecordPlace(first + given, 0) : starts.of(given);
    }

    /** Where the packed member starts that is broken. */
    RecordPlace brokenPlace() {
        return members == null ? new RecordPlace(first + given, 0) : new RecordPlace(members.memberStart(), 0);
    }

    boolean atEnd() throws IOException {
        return !fill(1);
    }

    /** Whether the input can have that many bytes still; true where it is not known. */
    boolean canHave(long count) {
        return count <= length - first - given;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        if (!fill(1)) {
            return -1;
        }
        given++;
        return buffer[at++] & 0xFF;
    }

    /** Reads some bytes; -1 at the end. */
    int read(byte[] bytes, int offset, int count) throws IOException {
        if (!fill(1)) {
            return -1;
        }
        int taken = Math.min(count, end - at);
        System.arraycopy(buffer, at, bytes, offset, taken);
        at += taken;
        given += taken;
        return taken;
    }

    /** Whether the next bytes are these, which stay. */
    boolean startsWith(byte[] mark) throws IOException {
        return fill(mark.length) && Arrays.equals(buffer, at, at + mark.length, mark, 0, mark.length);
    }

    /**
     * Puts bytes back that were read.
     *
     * @param gap how many bytes were read behind them, which do not come again
     */
    void putBack(byte[] bytes, int from, long gap) {
        int count = bytes.length - from;
        byte[] joined = Arrays.copyOfRange(bytes, from, bytes.length + end - at);
        System.arraycopy(buffer, at, joined, count, end - at);
        buffer = joined.length < CHUNK ? Arrays.copyOf(joined, CHUNK) : joined;
        end = joined.length;
        at = 0;
        given -= count + gap;
    }

    /** After a fault of packed data: goes to the next member; false when there is none, or when nothing is packed. */
    boolean recover() throws IOException {
        given += end - at;
        at = end;
        return members != null && members.recover();
    }

    /** Has at least so many bytes in the buffer, unless the input ends before. */
    private boolean fill(int count) throws IOException {
        if (end - at < count && buffer.length - at < CHUNK) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        while (end - at < count) {
            int read = in.read(buffer, end, buffer.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
