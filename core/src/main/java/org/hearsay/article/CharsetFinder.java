package org.hearsay.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds in which charset bytes are written.
 *
 * <p><b>Source:</b> WHATWG HTML 13.2.3 (byte order mark, prescan for a declaration) and Encoding (which labels mean
 * windows-1252); guessing is juniversalchardet's.
 */
final class CharsetFinder {
    /** The standard asks for 1024; pages in the wild declare later. */
    private static final int PRESCAN_BYTES = 8192;

    /** Guessing gains nothing from more. */
    private static final int DETECTION_BYTES = 1 << 18;

    private static final int SAMPLE_BYTES = 4096;

    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> WESTERN_LABELS = Set.of("iso-8859-1", "us-ascii", "ascii", "latin1", "iso8859-1");
    private static final Set<String> SEVEN_BIT = Set.of("ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN");

    private CharsetFinder() {}

    /** The charset a byte order mark tells, or UTF-16 without one, told by its zeros. */
    static @Nullable Charset byMarkOrZeros(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return byZeros(bytes);
    }

    /** Latin letters in UTF-16 have a zero in every second byte, on one side only. */
    private static @Nullable Charset byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        int end = Math.min(bytes.length, SAMPLE_BYTES);
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int enough = end * 2 / 5;
        if (end >= 16 && zeros[0] > enough && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return end >= 16 && zeros[1] > enough && zeros[0] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    static int markLength(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) && startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        boolean big = charset.equals(StandardCharsets.UTF_16BE) && startsWith(bytes, 0xFE, 0xFF);
        boolean little = charset.equals(StandardCharsets.UTF_16LE) && startsWith(bytes, 0xFF, 0xFE);
        return big || little ? 2 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What the head of an HTML page declares; absent when it declares nothing known. */
    static @Nullable Charset declared(byte[] bytes) {
        int end = Math.min(bytes.length, PRESCAN_BYTES);
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    /** The charset of a label; null when it is unknown. */
    static @Nullable Charset named(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        if (WESTERN_LABELS.contains(name)) {
            return Charset.forName("windows-1252");
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    static boolean isSevenBit(Charset charset) {
        return SEVEN_BIT.contains(charset.name());
    }

    /** What juniversalchardet guesses; absent when it does not know. */
    static @Nullable Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTION_BYTES));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset charset = name == null ? null : named(name);
        return charset == null || charset.name().startsWith("UTF-") ? null : charset;
    }
}
