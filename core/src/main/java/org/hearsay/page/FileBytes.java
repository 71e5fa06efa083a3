package org.hearsay.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that can be opened anywhere.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param path where it is
 * @param length in bytes, when it was met
 */
record FileBytes(Path path, long length) {

    /** The bytes from an offset on; to be closed. */
    InputStream from(long offset) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path);
        try {
            return Channels.newInputStream(channel.position(offset));
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }
}
