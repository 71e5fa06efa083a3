package org.hearsay.page;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** A buffer's bytes as a stream. <b>Threads:</b> one. */
final class BufferStream extends InputStream {
    private final ByteBuffer buffer;

    BufferStream(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public int read() {
        return buffer.hasRemaining() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int count) {
        int taken = Math.min(count, buffer.remaining());
        buffer.get(into, offset, taken);
        return taken > 0 || count == 0 ? taken : -1;
    }
}
