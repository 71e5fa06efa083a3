package org.hearsay.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Writes a structure in Thrift's compact protocol, as far as the heads of Parquet files need it; fields in the order of their
 * numbers.
 *
 * <p><b>Threads:</b> one. <b>Source:</b> Thrift compact protocol encoding.
 */
final class CompactThrift {
    private static final int TRUE = 1;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int MOST_IN_HEAD = 14;
    private static final int LONG_LIST = 0xF0;
    private static final int SEVEN_BITS = 0x7F;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int last;

    /** The structure's bytes, with its end. */
    byte[] bytes() {
        out.write(0);
        return out.toByteArray();
    }

    private void head(int field, int type) {
        out.write(((field - last) << 4) | type);
        last = field;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.write((int) ((rest & SEVEN_BITS) | (SEVEN_BITS + 1)));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private void zigzag(long value) {
        varint((value << 1) ^ (value >> 63));
    }

    private void words(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    CompactThrift yes(int field) {
        head(field, TRUE);
        return this;
    }

    CompactThrift number(int field, int value) {
        head(field, I32);
        zigzag(value);
        return this;
    }

    CompactThrift large(int field, long value) {
        head(field, I64);
        zigzag(value);
        return this;
    }

    CompactThrift text(int field, String value) {
        head(field, BINARY);
        words(value);
        return this;
    }

    CompactThrift structure(int field, CompactThrift value) {
        head(field, STRUCT);
        out.writeBytes(value.bytes());
        return this;
    }

    CompactThrift structures(int field, Collection<CompactThrift> values) {
        return list(field, STRUCT, values, value -> out.writeBytes(value.bytes()));
    }

    CompactThrift numbers(int field, Collection<Integer> values) {
        return list(field, I32, values, value -> zigzag(value));
    }

    CompactThrift texts(int field, Collection<String> values) {
        return list(field, BINARY, values, this::words);
    }

    private <T> CompactThrift list(int field, int type, Collection<T> values, Consumer<T> writer) {
        head(field, LIST);
        if (values.size() <= MOST_IN_HEAD) {
            out.write((values.size() << 4) | type);
        } else {
            out.write(LONG_LIST | type);
            varint(values.size());
        }
        values.forEach(writer);
        return this;
    }
}
