package org.hearsay.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets through a number of bytes, then no more until it is renewed: so that a parser cannot gather without bound.
 *
 * <p><b>Errors:</b> reading beyond throws. <b>Threads:</b> one.
 */
final class MeteredStream extends FilterInputStream {
    private final long most;
    private long left;

    MeteredStream(InputStream in, long most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    void renew() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left <= 0) {
            throw new IOException("a piece of it is longer than " + most + " bytes");
        }
        int count = in.read(bytes, offset, (int) Math.min(length, left));
        left -= Math.max(0, count);
        return count;
    }
}
