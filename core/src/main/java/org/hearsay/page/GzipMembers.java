package org.hearsay.page;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip members that stand one behind the other, and goes on behind a broken one.
 *
 * <p>The JDK's own stream neither tells where a member starts nor goes on behind a broken one. A fault is thrown by
 * each read until {@link #recover} finds the next member. <b>Threads:</b> one. <b>Source:</b> RFC 1952; ISO 28500,
 * annex D, which wants a member for each record.
 */
final class GzipMembers extends InputStream {
    static final int MAGIC = 0x1F8B;

    private static final int DEFLATE = 8;
    private static final int MEMBER = (MAGIC << 8) | DEFLATE;
    private static final int TRAILER = 8;
    private static final int HEADER_CHECK = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    /** In bytes: a member that unpacks to less is read whatever its ratio. */
    private static final long BOMB_SIZE = 64L << 20;

    /** Pages pack to a tenth, lists of the same line to a hundredth; deflate ends at 1,032. */
    private static final long BOMB_RATIO = 200;

    /** What a fault of {@link #read} means when a member unpacks to far more than a record can have. */
    static final class Bomb extends ZipException {
        private Bomb() {
            super("a packed record unpacks to more than " + (BOMB_SIZE >> 20) + " MiB, " + BOMB_RATIO
                    + " times its size and more");
        }
    }

    private final @Nullable FileBytes file;
    private final MemberStarts starts;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private InputStream in;
    private int at;
    private int end;
    /** Offset in the file of what stands at {@link #end}. */
    private long readOffset;

    private boolean inside;
    /** Of a header that was found by its mark and read up to them; -1 where a header is still to be read whole. */
    private int foundFlags = -1;

    private long memberStart;
    private long memberOut;
    private long out;
    private @Nullable IOException fault;

    /**
     * @param offset of the first byte in its file
     * @param file to go back in; absent for what can be read only once
     * @param starts is told where each member starts
     */
    GzipMembers(InputStream in, long offset, @Nullable FileBytes file, MemberStarts starts) {
        this.in = in;
        this.readOffset = offset;
        this.file = file;
        this.starts = starts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            while (inside || begin()) {
                int count = inflate(bytes, offset, length);
                if (count > 0 || length == 0) {
                    return count;
                }
                finish();
            }
            return -1;
        } catch (DataFormatException broken) {
            fault = new ZipException("the packed data is broken");
        } catch (IOException broken) {
            fault = broken;
        }
        throw fault;
    }

    /** Reads a member's header; false at the end of the input. */
    private boolean begin() throws IOException {
        int flags = foundFlags;
        foundFlags = -1;
        if (flags < 0) {
            if (!fill()) {
                return false;
            }
            memberStart = offset();
            if (((next() << 8) | next()) != MAGIC || next() != DEFLATE) {
                throw new ZipException("what stands here is not packed by gzip");
            }
            flags = next();
        }
        skip(6);
        skip((flags & EXTRA) != 0 ? next() | (next() << 8) : 0);
        skipString((flags & NAME) != 0);
        skipString((flags & COMMENT) != 0);
        skip((flags & HEADER_CHECK) != 0 ? 2 : 0);
        inflater.reset();
        check.reset();
        memberOut = 0;
        inside = true;
        starts.add(out, memberStart);
        return true;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException, DataFormatException {
        int count = inflater.inflate(bytes, offset, length);
        while (count == 0 && !inflater.finished() && length > 0) {
            if (!fill()) {
                throw new EOFException("the packed data breaks off");
            }
            inflater.setInput(packed, at, end - at);
            at = end;
            count = inflater.inflate(bytes, offset, length);
        }
        memberOut += count;
        if (memberOut > BOMB_SIZE && memberOut > BOMB_RATIO * inflater.getBytesRead()) {
            throw new Bomb();
        }
        check.update(bytes, offset, count);
        out += count;
        return count;
    }

    /** Reads what stands behind the packed data; after the last of it was given, so that nothing of it is lost. */
    private void finish() throws IOException {
        at = end - inflater.getRemaining();
        inside = false;
        long sum = 0;
        for (int i = 0; i < TRAILER; i++) {
            sum |= i < TRAILER / 2 ? (long) next() << (8 * i) : next() & 0;
        }
        if (sum != check.getValue()) {
            throw new ZipException("the packed data does not match its check sum");
        }
    }

    /** Offset in the file of the member that is being read. */
    long memberStart() {
        return memberStart;
    }

    /** Goes to the next member behind the start of the broken one; false when there is none. */
    boolean recover() throws IOException {
        inside = false;
        foundFlags = -1;
        fault = null;
        if (file != null) {
            in.close();
            in = file.from(memberStart + 1);
            at = 0;
            end = 0;
            readOffset = memberStart + 1;
        } else {
            // what was read ahead of the fault may hold the next member
            at = (int) Math.max(0, Math.min(end, memberStart + 1 - (readOffset - end)));
        }
        int last = 0;
        while (fill()) {
            last = (last << 8) | next();
            if (last >>> 8 == MEMBER && (last & RESERVED) == 0) {
                memberStart = offset() - 4;
                foundFlags = last & 0xFF;
                return true;
            }
        }
        return false;
    }

    private long offset() {
        return readOffset - (end - at);
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            // always a full buffer: how far back a fault can be gone behind must not depend on how a pipe drips
            end = in.readNBytes(packed, 0, packed.length);
            readOffset += end;
        }
        return at < end;
    }

    private int next() throws IOException {
        if (!fill()) {
            throw new EOFException("the packed data breaks off");
        }
        return packed[at++] & 0xFF;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipString(boolean present) throws IOException {
        while (present && next() != 0) {
            // a name or a comment, of no use here
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
