package org.hearsay.page;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** What a page consists of: bytes still to be decoded, or characters that somebody decoded already. */
public sealed interface Payload {

    /**
     * Bytes in a charset still to be found. Equal by content. <b>Threads:</b> immutable.
     */
    final class Bytes implements Payload {
        private final ByteBuffer bytes;

        /** A copy of the array's bytes. */
        public Bytes(byte[] bytes) {
            this(ByteBuffer.wrap(bytes.clone()));
        }

        private Bytes(ByteBuffer bytes) {
            this.bytes = bytes.asReadOnlyBuffer();
        }

        /** Takes the array itself, without a copy: for a caller who has just made it and keeps no reference. */
        static Bytes owning(byte[] bytes) {
            return new Bytes(ByteBuffer.wrap(bytes));
        }

        public int length() {
            return bytes.capacity();
        }

        /** The bytes for reading, not copied: a buffer of the caller's own each time, read-only, at the first byte. */
        public ByteBuffer view() {
            return bytes.duplicate();
        }

        /** The bytes as a stream of their own each time, not copied. */
        InputStream stream() {
            return new BufferStream(view());
        }

        /** A copy of the bytes. */
        public byte[] toArray() {
            byte[] copy = new byte[length()];
            view().get(copy);
            return copy;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && bytes.equals(that.bytes);
        }

        @Override
        public int hashCode() {
            return bytes.hashCode();
        }

        @Override
        public String toString() {
            return length() + " bytes";
        }
    }

    /**
     * Characters, as a JSONL line gives them. <b>Threads:</b> immutable.
     *
     * @param characters any Java string, lone surrogates included
     */
    record Characters(String characters) implements Payload {}
}
