package org.hearsay.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one column of a group of rows, and writes them as one page.
 *
 * <p><b>Shape:</b> plain encoding, gzip. <b>Threads:</b> one. <b>Source:</b> Apache Parquet format: data page, levels in
 * RLE.
 */
final class ParquetColumn {
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int GZIP = 2;
    private static final long MICROS = 1_000_000;
    private static final int NANOS_A_MICRO = 1000;

    private final ParquetField.Kind kind;
    private final List<String> path;
    private final int mostRepeated;
    private final int mostDefined;
    private final ByteArrayOutputStream repeated = new ByteArrayOutputStream();
    private final ByteArrayOutputStream defined = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    ParquetColumn(ParquetField.Kind kind, List<String> path, int mostRepeated, int mostDefined) {
        this.kind = kind;
        this.path = List.copyOf(path);
        this.mostRepeated = mostRepeated;
        this.mostDefined = mostDefined;
    }

    /** Adds a value of a row; null where it is absent. */
    void add(@Nullable Object value) {
        add(0, value == null ? 0 : mostDefined, value);
    }

    /** Adds a row whose list is empty. */
    void addEmpty() {
        add(0, 0, null);
    }

    /**
     * Adds a member of a row's list.
     *
     * @param first whether it is the first
     * @param value null where it is absent from its structure
     */
    void addMember(boolean first, @Nullable Object value) {
        add(first ? 0 : 1, value == null ? 1 : mostDefined, value);
    }

    private void add(int repetition, int definition, @Nullable Object value) {
        if (value == null && definition == mostDefined) {
            throw new IllegalArgumentException("no value for " + path);
        }
        repeated.write(repetition);
        defined.write(definition);
        if (value != null) {
            write(value);
        }
    }

    private void write(Object value) {
        switch (kind) {
            case TEXT -> {
                byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
                values.writeBytes(number(bytes.length));
                values.writeBytes(bytes);
            }
            case NUMBER -> values.writeBytes(number((Integer) value));
            case REAL -> values.writeBytes(large(Double.doubleToLongBits((Double) value)));
            case DAY -> values.writeBytes(number(Math.toIntExact(((LocalDate) value).toEpochDay())));
            case INSTANT -> {
                Instant instant = (Instant) value;
                values.writeBytes(large(instant.getEpochSecond() * MICROS + instant.getNano() / NANOS_A_MICRO));
            }
        }
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] large(long value) {
        return ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
    }

    /** How many bytes wait. */
    int size() {
        return values.size() + repeated.size() + defined.size();
    }

    /**
     * Writes what was collected and forgets it.
     *
     * @param at where in the file it will stand
     */
    Chunk write(OutputStream out, long at) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        levels(page, repeated.toByteArray(), mostRepeated);
        levels(page, defined.toByteArray(), mostDefined);
        values.writeTo(page);
        byte[] packed = packed(page);
        int count = repeated.size();
        CompactThrift kindOfPage = new CompactThrift()
                .number(1, count)
                .number(2, PLAIN)
                .number(3, RLE)
                .number(4, RLE);
        byte[] head = new CompactThrift()
                .number(1, 0)
                .number(2, page.size())
                .number(3, packed.length)
                .structure(5, kindOfPage)
                .bytes();
        out.write(head);
        out.write(packed);
        repeated.reset();
        defined.reset();
        values.reset();
        long whole = (long) head.length + page.size();
        long length = (long) head.length + packed.length;
        return new Chunk(length, whole, new CompactThrift().large(2, at).structure(3, facts(count, whole, length, at)));
    }

    private CompactThrift facts(int count, long whole, long length, long at) {
        return new CompactThrift()
                .number(1, kind.type())
                .numbers(2, List.of(PLAIN, RLE))
                .texts(3, path)
                .number(4, GZIP)
                .large(5, count)
                .large(6, whole)
                .large(7, length)
                .large(9, at);
    }

    private static byte[] packed(ByteArrayOutputStream page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            page.writeTo(gzip);
        }
        return packed.toByteArray();
    }

    /** Levels as runs of equal ones; nothing where all must be 0. */
    private static void levels(ByteArrayOutputStream page, byte[] levels, int most) {
        if (most == 0) {
            return;
        }
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        int at = 0;
        while (at < levels.length) {
            int end = at;
            while (end < levels.length && levels[end] == levels[at]) {
                end++;
            }
            run(runs, end - at);
            runs.write(levels[at]);
            at = end;
        }
        page.writeBytes(number(runs.size()));
        page.writeBytes(runs.toByteArray());
    }

    private static void run(ByteArrayOutputStream runs, int length) {
        int rest = length << 1;
        while (rest > 0x7F) {
            runs.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        runs.write(rest);
    }

    /**
     * What was written of a column.
     *
     * @param length in bytes
     * @param whole length before it was packed
     * @param facts what the end of the file says of it
     */
    record Chunk(long length, long whole, CompactThrift facts) {}
}
