package org.hearsay.page;

import java.io.InputStream;
import java.util.Arrays;

/** Gives one letter for ever. */
final class Endless extends InputStream {
    @Override
    public int read() {
        return 'x';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Arrays.fill(bytes, offset, offset + length, (byte) 'x');
        return length;
    }
}
