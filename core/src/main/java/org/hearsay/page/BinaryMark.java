package org.hearsay.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes at the start of a file that tell what it is.
 *
 * <p>Only formats that people do put among pages, so that a message can name them. <b>Source:</b> the specification of
 * each format; WHATWG MIME Sniffing, section 6.
 */
enum BinaryMark {
    PDF("a PDF document", "%PDF-"),
    RTF("an RTF document", "{\\rtf"),
    OFFICE("an old office document", "\u00D0\u00CF\u0011\u00E0"),
    ZIP("a ZIP archive or a document packed as one", "PK\u0003\u0004"),
    GZIP("a gzip archive, to be unpacked first", "\u001F\u008B"),
    ZSTD("a Zstandard archive, to be unpacked first", "(\u00B5/\u00FD"),
    XZ("an xz archive, to be unpacked first", "\u00FD7zXZ"),
    PNG("a PNG picture", "\u0089PNG"),
    JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
    GIF("a GIF picture", "GIF8");

    private final String what;
    /** One character a byte. */
    private final String mark;

    BinaryMark(String what, String mark) {
        this.what = what;
        this.mark = mark;
    }

    /** The mark that some bytes, given as Latin 1, start with. */
    static @Nullable BinaryMark of(String latin) {
        return Arrays.stream(values())
                .filter(binary -> latin.startsWith(binary.mark))
                .findFirst()
                .orElse(null);
    }

    /** With its article, to follow "this is". */
    String what() {
        return what;
    }
}
