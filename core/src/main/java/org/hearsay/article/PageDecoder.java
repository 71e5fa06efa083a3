package org.hearsay.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Makes characters of a page's bytes.
 *
 * <p>The charset is the first of: the byte order mark, UTF-8 where the bytes are valid UTF-8, what the server told,
 * what the HTML declares, UTF-8 with a few faults, what detection says, windows-1252. Valid UTF-8 goes before the declaration because other
 * charsets almost never make valid UTF-8 by chance, while wrong declarations are common. <b>Threads:</b> thread-safe.
 * <b>Source:</b> the order of the WHATWG Encoding and HTML standards, with that one change.
 */
final class PageDecoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private PageDecoder() {}

    static DecodedPage decode(Payload payload, MediaKind kind) {
        if (payload instanceof Payload.Characters given) {
            String text = given.characters();
            boolean binary = kind != MediaKind.ARTICLE_TEXT && BinarySniffer.isBinary(text);
            return new DecodedPage(text, 0, binary, null);
        }
        Payload.Bytes coded = (Payload.Bytes) payload;
        byte[] bytes = coded.toArray();
        Charset wide = CharsetFinder.byMarkOrZeros(bytes);
        if (wide == null && BinarySniffer.isBinary(bytes)) {
            return new DecodedPage("", 0, true, null);
        }
        DecodedPage page =
                wide != null ? decode(bytes, wide) : decodeNarrow(bytes, declared(coded.charset(), bytes, kind));
        return page.judged(BinarySniffer.isBinary(page.text()));
    }

    private static @Nullable Charset declared(@Nullable String told, byte[] bytes, MediaKind kind) {
        Charset byServer = told == null ? null : CharsetFinder.named(told);
        return byServer == null && kind == MediaKind.HTML ? CharsetFinder.declared(bytes) : byServer;
    }

    private static DecodedPage decodeNarrow(byte[] bytes, @Nullable Charset declared) {
        DecodedPage utf8 = decode(bytes, StandardCharsets.UTF_8);
        boolean ascii = utf8.text().length() == bytes.length;
        boolean sevenBit = declared != null && CharsetFinder.isSevenBit(declared);
        if (utf8.malformed() == 0 && !(ascii && sevenBit)) {
            // plain ASCII fits whatever is declared
            return ascii ? utf8 : utf8.declaring(declared);
        }
        DecodedPage page = mostlyUtf8(utf8, bytes.length) ? utf8 : decode(bytes, other(declared, bytes));
        return page.declaring(declared);
    }

    /** Many well-formed sequences of several bytes cannot be chance; a few broken ones beside them are damage. */
    private static boolean mostlyUtf8(DecodedPage utf8, int byteCount) {
        // each well-formed sequence shortens the text against its bytes by at least one
        int shortened = byteCount - utf8.text().length();
        return utf8.malformed() > 0 && shortened > 4L * utf8.malformed();
    }

    private static Charset other(@Nullable Charset declared, byte[] bytes) {
        if (declared != null && !declared.name().startsWith("UTF-")) {
            return declared;
        }
        Charset detected = CharsetFinder.detected(bytes);
        return detected != null ? detected : WESTERN;
    }

    /** Decodes without ever failing. */
    static DecodedPage decode(byte[] bytes, Charset charset) {
        int mark = CharsetFinder.markLength(bytes, charset);
        String flawless = new String(bytes, mark, bytes.length - mark, charset);
        return flawless.indexOf('\uFFFD') < 0
                ? new DecodedPage(flawless, 0, false, charset)
                : decodeCounting(bytes, mark, charset);
    }

    private static DecodedPage decodeCounting(byte[] bytes, int mark, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharsetDecoder decoder = charset.newDecoder();
        StringBuilder text = new StringBuilder(bytes.length + 16);
        CharBuffer out = CharBuffer.allocate(8192);
        int malformed = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                malformed++;
                text.append('\uFFFD');
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                decoder.flush(out);
                text.append(out.flip());
                return new DecodedPage(text.toString(), malformed, false, charset);
            }
        }
    }
}
