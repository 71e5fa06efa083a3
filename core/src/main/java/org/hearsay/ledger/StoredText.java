package org.hearsay.ledger;

/**
 * How a Java string stands in a database that takes no NUL and no lone surrogates.
 *
 * <p>Each such character, and U+FFFF itself, stands as U+FFFF and its four hexadecimal digits; all other strings stand as
 * they are. <b>Threads:</b> stateless.
 */
final class StoredText {
    private static final char MARK = '\uFFFF';
    private static final int DIGITS = 4;
    private static final int RADIX = 16;

    private StoredText() {}

    static String write(String text) {
        StringBuilder written = null;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (Character.isHighSurrogate(next)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                append(written, text, i, i + 2);
                i++;
            } else if (next == 0 || next == MARK || Character.isSurrogate(next)) {
                written = written == null ? new StringBuilder(text.substring(0, i)) : written;
                written.append(MARK).append(String.format(java.util.Locale.ROOT, "%04x", (int) next));
            } else {
                append(written, text, i, i + 1);
            }
        }
        return written == null ? text : written.toString();
    }

    private static void append(
            @org.jspecify.annotations.Nullable StringBuilder written, String text, int from, int to) {
        if (written != null) {
            written.append(text, from, to);
        }
    }

    static String read(String written) {
        int mark = written.indexOf(MARK);
        if (mark < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (; mark >= 0; mark = written.indexOf(MARK, done)) {
            text.append(written, done, mark);
            text.append((char) Integer.parseInt(written.substring(mark + 1, mark + 1 + DIGITS), RADIX));
            done = mark + 1 + DIGITS;
        }
        return text.append(written, done, written.length()).toString();
    }
}
