package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, buffered; a failure to write is thrown, never swallowed
 * @param err standard error, in UTF-8
 * @param screen what stands behind the two
 */
record Console(InputStream in, OutputStream out, PrintStream err, Screen screen) {

    /** The streams of this process. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Screen.of(System.getProperties(), System.getenv()));
    }
}
