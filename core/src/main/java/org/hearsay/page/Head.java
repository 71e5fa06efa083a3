package org.hearsay.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of an input, seen as characters well enough to tell formats apart.
 *
 * <p>Narrow charsets are shown as Latin 1: every sign that a format is known by is ASCII. <b>Threads:</b> immutable.
 */
final class Head {
    /** Enough for the comments and scripts that stand before a root element; a page of memory or two. */
    static final int LENGTH = 8192;

    private static final int UNPACKED_LENGTH = 16;

    /** Share of control characters from which bytes are no text; compressed data has 10 %, text next to none. */
    private static final double MOST_CONTROLS = 0.05;

    /** Fewer bytes could have their zeros by chance. */
    private static final int SHORTEST_WIDE = 16;

    private static final Pattern XML_ENCODING =
            Pattern.compile("\\s{0,9}<\\?xml[^>]{1,200}?\\sencoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{2,40})[\"']");

    private final String latin;
    private final String text;

    private Head(String latin, String text) {
        this.latin = latin;
        this.text = text;
    }

    static Head of(byte[] bytes) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Charset wide = wideCharset(latin);
        String text = wide != null ? new String(bytes, wide) : latin;
        return new Head(latin, text.replaceFirst("^(\uFEFF|\u00EF\u00BB\u00BF)", ""));
    }

    /**
     * The charset of an XML document: told by its byte order mark, its zeros, or its declaration, in this order; else
     * UTF-8. <b>Source:</b> XML 1.0, appendix F; WHATWG Encoding for Latin 1.
     */
    Charset xmlCharset() {
        Charset wide = wideCharset(latin);
        Matcher declared = XML_ENCODING.matcher(text);
        return wide != null ? wide : declared.lookingAt() ? narrow(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset narrow(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean believable =
                    !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
            boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin1 ? Charset.forName("windows-1252") : believable ? charset : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** How many bytes its byte order mark has. */
    int markLength() {
        if (latin.startsWith("\u00EF\u00BB\u00BF")) {
            return 3;
        }
        return latin.startsWith("\u00FF\u00FE") || latin.startsWith("\u00FE\u00FF") ? 2 : 0;
    }

    boolean isEmpty() {
        return latin.isEmpty();
    }

    /** Without its byte order mark. */
    String text() {
        return text;
    }

    /** The first characters of what the bytes are when gzip packed them; empty when it did not. */
    String unpacked() {
        byte[] packed = latin.getBytes(StandardCharsets.ISO_8859_1);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readNBytes(UNPACKED_LENGTH), StandardCharsets.ISO_8859_1);
        } catch (IOException otherwise) {
            return "";
        }
    }

    /** What the bytes are if they start with the mark of a binary format. */
    @Nullable
    String marked() {
        BinaryMark mark = BinaryMark.of(latin);
        return mark == null ? null : mark.what();
    }

    /** What the bytes are if they are no text. */
    @Nullable
    String binary() {
        String marked = marked();
        if (marked != null) {
            return marked;
        }
        long controls = text.chars().filter(Head::isControl).count();
        return controls > text.length() * MOST_CONTROLS ? "not text" : null;
    }

    private static boolean isControl(int character) {
        boolean layout = character >= '\t' && character <= '\r';
        // ISO-2022 charsets shift by escapes
        boolean escape = character == 0x1B;
        return character < ' ' && !layout && !escape;
    }

    private static @Nullable Charset wideCharset(String latin) {
        if (latin.startsWith("\u00FF\u00FE") || zerosAt(1, latin)) {
            return StandardCharsets.UTF_16LE;
        }
        return latin.startsWith("\u00FE\u00FF") || zerosAt(0, latin) ? StandardCharsets.UTF_16BE : null;
    }

    /** Whether most bytes of one half, and none of the other, are zero: Latin letters of two bytes each. */
    private static boolean zerosAt(int half, String latin) {
        int zeros = 0;
        for (int i = 0; i < latin.length(); i++) {
            if (latin.charAt(i) == 0) {
                if (i % 2 != half) {
                    return false;
                }
                zeros++;
            }
        }
        return latin.length() >= SHORTEST_WIDE && zeros * 5 > latin.length() * 2;
    }
}
