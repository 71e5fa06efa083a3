package org.hearsay.page;

import java.util.Arrays;

/** What a page consists of: bytes still to be decoded, or characters that somebody decoded already. */
public sealed interface Payload {

    /**
     * Bytes in a charset still to be found. Equal by content. <b>Threads:</b> immutable.
     */
    final class Bytes implements Payload {
        private final byte[] bytes;

        public Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public int length() {
            return bytes.length;
        }

        /** A copy of the bytes. */
        public byte[] toArray() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }

    /**
     * Characters, as a JSONL line gives them. <b>Threads:</b> immutable.
     *
     * @param characters any Java string, lone surrogates included
     */
    record Characters(String characters) implements Payload {}
}
