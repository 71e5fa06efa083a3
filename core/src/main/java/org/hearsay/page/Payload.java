package org.hearsay.page;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page consists of: bytes still to be decoded, or characters that somebody decoded already. */
public sealed interface Payload {

    /**
     * Bytes in a charset still to be found. Equal by content and by what was told of it. <b>Threads:</b> immutable.
     */
    final class Bytes implements Payload {
        private final ByteBuffer bytes;
        private final @Nullable String charset;

        /** A copy of the array's bytes. */
        public Bytes(byte[] bytes) {
            this(ByteBuffer.wrap(bytes.clone()), null);
        }

        private Bytes(ByteBuffer bytes, @Nullable String charset) {
            this.bytes = bytes.asReadOnlyBuffer();
            this.charset = charset;
        }

        /** Takes the array itself, without a copy: for a caller who has just made it and keeps no reference. */
        static Bytes owning(byte[] bytes) {
            return new Bytes(ByteBuffer.wrap(bytes), null);
        }

        /**
         * The same bytes, not copied, with what came with them.
         *
         * @param label the name of their charset as a server told it, known or not; null where none was told
         */
        public Bytes in(@Nullable String label) {
            return new Bytes(bytes, label);
        }

        /** The name of their charset as a server told it; null where none was told. */
        public @Nullable String charset() {
            return charset;
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
            return other instanceof Bytes that && bytes.equals(that.bytes) && Objects.equals(charset, that.charset);
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
