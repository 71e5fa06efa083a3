package org.hearsay.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.brotli.dec.BrotliInputStream;

/**
 * Unpacks what HTTP sends packed.
 *
 * <p>Servers and crawlers often name an encoding that is not (or no longer) there: such content is taken as it is.
 * <b>Threads:</b> stateless. <b>Source:</b> RFC 9110, section 8.4; RFC 7932.
 */
public final class ContentDecoder {
    private static final int MOST_ENCODINGS = 3;

    private ContentDecoder() {}

    /**
     * The bytes behind the encodings; they unpack as they are read.
     *
     * @param encodings the values of {@code Content-Encoding}, in the order in which they were applied
     * @throws IOException if the content is broken, or an encoding is not known; so does reading what comes back
     */
    public static InputStream decode(InputStream content, List<String> encodings) throws IOException {
        List<String> applied = encodings.stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("identity") && !name.equals("none"))
                .toList();
        if (applied.size() > MOST_ENCODINGS) {
            throw new ZipException("it is packed " + applied.size() + " times");
        }
        InputStream decoded = content;
        for (int i = applied.size() - 1; i >= 0; i--) {
            decoded = decode(decoded, applied.get(i));
        }
        return decoded;
    }

    private static InputStream decode(InputStream content, String encoding) throws IOException {
        PushbackInputStream in = new PushbackInputStream(content, 2);
        byte[] start = in.readNBytes(2);
        in.unread(start);
        int mark = start.length < 2 ? -1 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        return switch (encoding) {
            case "gzip", "x-gzip" -> mark == GzipMembers.MAGIC ? new GZIPInputStream(in) : in;
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(mark)));
            case "br" -> looksLikeMarkup(start) ? in : new BrotliInputStream(in);
            default -> throw new ZipException("its encoding is not known: " + encoding);
        };
    }

    /** RFC 1950: the check bits make the header a multiple of 31; many servers leave it out. */
    private static boolean isZlib(int mark) {
        return mark >= 0 && ((mark >> 8) & 0xF) == 8 && mark % 31 == 0;
    }

    private static boolean looksLikeMarkup(byte[] start) {
        return start.length == 2 && start[0] == '<' && (start[1] == '!' || Character.isLetter(start[1]));
    }

    /**
     * Some bytes of a stream that may break.
     *
     * @param bytes what could be read, at most one more than was asked for
     * @param fault why the rest could not; empty where nothing broke
     */
    public record Read(Payload.Bytes bytes, String fault) {}

    /** Reads up to a number of bytes and one more, which tells that there are too many; never throws. */
    public static Read read(InputStream in, int most) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String fault = "";
        try {
            copy(in, read, most + 1);
        } catch (IOException | IllegalStateException broken) {
            // the brotli library tells broken data by both
            fault = broken.getMessage() == null ? "it is broken" : FileProblems.harmless(broken.getMessage());
        }
        return new Read(Payload.Bytes.owning(read.toByteArray()), fault);
    }

    private static void copy(InputStream in, ByteArrayOutputStream out, int most) throws IOException {
        byte[] chunk = new byte[8192];
        int count = 0;
        while (count >= 0 && out.size() < most) {
            out.write(chunk, 0, count);
            count = in.read(chunk, 0, Math.min(chunk.length, most - out.size()));
        }
    }
}
