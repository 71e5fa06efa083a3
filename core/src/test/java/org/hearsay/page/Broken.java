package org.hearsay.page;

import java.io.IOException;
import java.io.InputStream;

/** Fails at once. */
final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
        throw new IOException("the cable was cut");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        throw new IOException("the cable was cut");
    }
}
