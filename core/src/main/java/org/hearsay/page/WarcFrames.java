package org.hearsay.page;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a web archive into records, whatever stands in it, in bounded memory.
 *
 * <p>A record's length is believed when a record or the end follows it. Where it is not true, the record ends where the
 * next one begins; after some such lies no length of this archive is believed. A stretch that is no record is one frame
 * with a fault. <b>Threads:</b> one. <b>Source:</b> ISO 28500, section 4.
 */
final class WarcFrames {
    /** In bytes: the largest page with the headers before it; more of a record is never held. */
    static final int MOST_HELD = OpenInput.LARGEST_HTML + (1 << 16);

    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_LIES = 8;
    private static final int MOST_TRIES = 1000;
    private static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DRAFT_VERSION = "WARC/0.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CARRIAGE_RETURN = {'\r'};
    private static final byte[] LINE_FEED = {'\n'};
    private static final byte[] RECORD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length[ \\t]*:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

    private final ArchiveBytes in;
    private int lies;
    private boolean broken;
    /** What was met behind a record that is whole. */
    private @Nullable WarcFault pending;

    WarcFrames(ArchiveBytes in) {
        this.in = in;
    }

    /** The next, or null at the end. */
    @Nullable
    WarcFrame next() throws IOException {
        WarcFault told = pending;
        pending = null;
        if (told != null) {
            return WarcFrame.none(in.brokenPlace(), told);
        }
        try {
            return broken && !recover() ? null : nextRecord();
        } catch (ZipException | EOFException fault) {
            broken = true;
            return WarcFrame.none(in.brokenPlace(), new WarcFault(fault));
        }
    }

    private @Nullable WarcFrame nextRecord() throws IOException {
        broken = false;
        skipLineEnds();
        RecordPlace place = in.place();
        if (recordIsNext()) {
            return frame(place, header());
        }
        WarcFault fault = new WarcFault("no record of a web archive begins here");
        return skipToRecord(new ByteArrayOutputStream()) == 0 ? null : WarcFrame.none(place, fault);
    }

    /** Goes to the next packed member that holds a record; what looks like one by chance is many times shorter. */
    private boolean recover() throws IOException {
        for (int i = 0; i < MOST_TRIES && in.recover(); i++) {
            try {
                if (recordIsNext()) {
                    return true;
                }
            } catch (ZipException | EOFException falseMark) {
                // packed data can hold the mark of a member
            }
        }
        return false;
    }

    private boolean recordIsNext() throws IOException {
        return in.startsWith(VERSION) || in.startsWith(DRAFT_VERSION);
    }

    private void skipLineEnds() throws IOException {
        while (in.startsWith(CARRIAGE_RETURN) || in.startsWith(LINE_FEED)) {
            in.read();
        }
    }

    /** Up to the empty line; what is longer than a header can be is cut. */
    private String header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        int lineLength = 0;
        for (int next = in.read(); next >= 0 && header.size() < LONGEST_HEADER; next = in.read()) {
            header.write(next);
            if (next == '\n' && lineLength == 0) {
                break;
            }
            lineLength = next == '\n' ? 0 : lineLength + (next == '\r' ? 0 : 1);
        }
        return header.toString(StandardCharsets.UTF_8);
    }

    private WarcFrame frame(RecordPlace place, String header) throws IOException {
        Matcher told = LENGTH.matcher(header);
        long length = told.find() ? Long.parseLong(told.group(1)) : -1;
        if (length < 0 || lies >= MOST_LIES || !in.canHave(length)) {
            return unmeasured(place, header, length < 0 ? "its length is missing" : "its length is not true");
        }
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        try {
            long found = copy(held, Math.min(length, MOST_HELD));
            found += found == MOST_HELD ? copy(null, length - found) : 0;
            return found == length && atRecordEnd()
                    ? new WarcFrame(place, header, Payload.Bytes.owning(held.toByteArray()), length > MOST_HELD, null)
                    : lying(place, header, held.toByteArray(), found, found < length);
        } catch (ZipException | EOFException fault) {
            broken = true;
            return new WarcFrame(place, header, Payload.Bytes.owning(held.toByteArray()), false, new WarcFault(fault));
        }
    }

    /**
     * A record whose length is not true: it ends before the next one.
     *
     * @param found how many bytes were read of it; more than are held, when it is long
     * @param ended whether the input ends with it
     */
    private WarcFrame lying(RecordPlace place, String header, byte[] held, long found, boolean ended)
            throws IOException {
        lies++;
        int next = ended || found == held.length ? recordIn(held) : -1;
        WarcFault fault = new WarcFault(ended && next < 0 ? "it breaks off" : "its length is not true");
        if (next >= 0) {
            in.putBack(held, next, found - held.length);
            return new WarcFrame(place, header, withoutLineEnds(Arrays.copyOf(held, next)), false, fault);
        }
        skipToRecord(new ByteArrayOutputStream());
        return new WarcFrame(place, header, Payload.Bytes.owning(held), found > held.length, fault);
    }

    private WarcFrame unmeasured(RecordPlace place, String header, String fault) throws IOException {
        lies++;
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        boolean cut = skipToRecord(held) > MOST_HELD;
        return new WarcFrame(place, header, withoutLineEnds(held.toByteArray()), cut, new WarcFault(fault));
    }

    private static Payload.Bytes withoutLineEnds(byte[] body) {
        int end = body.length;
        while (end > 0 && end > body.length - 4 && (body[end - 1] == '\n' || body[end - 1] == '\r')) {
            end--;
        }
        return Payload.Bytes.owning(Arrays.copyOf(body, end));
    }

    private boolean atRecordEnd() throws IOException {
        try {
            if (in.startsWith(RECORD_END)) {
                return true;
            }
            skipLineEnds();
            return recordIsNext() || in.atEnd();
        } catch (ZipException | EOFException next) {
            broken = true;
            pending = new WarcFault(next);
            return true;
        }
    }

    /** Where in some bytes the next record begins; -1 when none does. */
    private static int recordIn(byte[] held) {
        for (int i = 1; i + VERSION.length <= held.length; i++) {
            if (held[i - 1] == '\n' && (isAt(held, i, VERSION) || isAt(held, i, DRAFT_VERSION))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] mark) {
        return Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
    }

    /** Copies up to a number of bytes, or only counts them; how many there were. */
    private long copy(@Nullable ByteArrayOutputStream out, long most) throws IOException {
        byte[] chunk = new byte[8192];
        long copied = 0;
        while (copied < most) {
            int count = in.read(chunk, 0, (int) Math.min(chunk.length, most - copied));
            if (count < 0) {
                break;
            }
            copied += count;
            if (out != null) {
                out.write(chunk, 0, count);
            }
        }
        return copied;
    }

    /** Reads up to the line with which a record begins, or to the end; how many bytes that were. */
    private long skipToRecord(ByteArrayOutputStream held) throws IOException {
        long skipped = 0;
        int last = 0;
        for (int next = 0; next >= 0 && !(last == '\n' && recordIsNext()); last = next) {
            next = in.read();
            skipped += next < 0 ? 0 : 1;
            if (next >= 0 && held.size() < MOST_HELD) {
                held.write(next);
            }
        }
        return skipped;
    }
}
