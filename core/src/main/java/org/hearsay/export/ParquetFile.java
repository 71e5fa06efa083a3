package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a Parquet file, a group of rows at a time.
 *
 * <p><b>Shape:</b> a row is one cell a field: a string, {@link Integer}, {@link Double}, {@link java.time.LocalDate},
 * {@link java.time.Instant} or null; for a list, a list of these; for structures, a list of lists. <b>Threads:</b> one.
 * <b>Source:</b> Apache Parquet format 2.
 */
final class ParquetFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    /** A group stays in memory until it is written. */
    private static final int ROWS_A_GROUP = 50_000;

    private static final int BYTES_A_GROUP = 32 << 20;

    private final OutputStream out;
    private final List<ParquetField> fields;
    private final List<List<ParquetColumn>> columns;
    private final List<CompactThrift> groups = new ArrayList<>();
    private long at;
    private long rows;
    private int waiting;

    ParquetFile(OutputStream out, List<ParquetField> fields) {
        this.out = out;
        this.fields = List.copyOf(fields);
        this.columns = fields.stream().map(ParquetField::columns).toList();
    }

    void begin() throws IOException {
        print(MAGIC);
    }

    private void print(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }

    void row(List<? extends @Nullable Object> cells) throws IOException {
        if (cells.size() != fields.size()) {
            throw new IllegalArgumentException("not a cell a field: " + cells.size());
        }
        for (int i = 0; i < cells.size(); i++) {
            if (fields.get(i).list()) {
                list(columns.get(i), (List<?>) cells.get(i));
            } else {
                columns.get(i).get(0).add(cells.get(i));
            }
        }
        waiting++;
        rows++;
        if (waiting == ROWS_A_GROUP || size() > BYTES_A_GROUP) {
            group();
        }
    }

    private static void list(List<ParquetColumn> columns, @Nullable List<?> members) {
        if (members == null || members.isEmpty()) {
            columns.forEach(ParquetColumn::addEmpty);
            return;
        }
        for (int member = 0; member < members.size(); member++) {
            Object value = members.get(member);
            for (int i = 0; i < columns.size(); i++) {
                Object cell = value instanceof List<?> structure ? structure.get(i) : value;
                columns.get(i).addMember(member == 0, cell);
            }
        }
    }

    private long size() {
        return columns.stream()
                .flatMap(List::stream)
                .mapToLong(ParquetColumn::size)
                .sum();
    }

    private void group() throws IOException {
        List<CompactThrift> chunks = new ArrayList<>();
        long whole = 0;
        for (ParquetColumn column : columns.stream().flatMap(List::stream).toList()) {
            ParquetColumn.Chunk chunk = column.write(out, at);
            at += chunk.length();
            whole += chunk.whole();
            chunks.add(chunk.facts());
        }
        groups.add(new CompactThrift().structures(1, chunks).large(2, whole).large(3, waiting));
        waiting = 0;
    }

    void end() throws IOException {
        if (waiting > 0) {
            group();
        }
        List<CompactThrift> schema = new ArrayList<>();
        schema.add(new CompactThrift().text(4, "hearsay").number(5, fields.size()));
        fields.forEach(field -> schema.addAll(field.schema()));
        byte[] foot = new CompactThrift()
                .number(1, 1)
                .structures(2, schema)
                .large(3, rows)
                .structures(4, groups)
                .text(6, "Hearsay")
                .bytes();
        print(foot);
        print(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(foot.length)
                .array());
        print(MAGIC);
    }
}
