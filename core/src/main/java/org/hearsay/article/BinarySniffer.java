package org.hearsay.article;

/**
 * Tells whether something is no text at all: an image, an archive, a program.
 *
 * <p>Text has next to no control characters; compressed data has them in one byte of nine. Marks of formats that look
 * like text at first (PDF) are known by their first bytes. <b>Source:</b> the byte classes of WHATWG MIME Sniffing.
 */
final class BinarySniffer {
    private static final int SAMPLE = 1 << 16;
    private static final String[] MARKS = {"%PDF-", "PK\3\4", "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "\u001F\u008B"
    };

    private BinarySniffer() {}

    static boolean isBinary(byte[] bytes) {
        for (String mark : MARKS) {
            if (startsWith(bytes, mark)) {
                return true;
            }
        }
        int end = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            if (isControl(bytes[i] & 0xFF)) {
                controls++;
            }
        }
        return tooMany(controls, end);
    }

    static boolean isBinary(String text) {
        int end = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            if (isControl(text.charAt(i))) {
                controls++;
            }
        }
        return tooMany(controls, end);
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int character) {
        boolean layout = character >= '\t' && character <= '\r';
        // escape starts the shifts of ISO-2022 charsets
        return character < ' ' && !layout && character != 0x1B;
    }

    private static boolean tooMany(int controls, int of) {
        return controls > 4 && controls * 20L > of;
    }
}
