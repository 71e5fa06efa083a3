package org.hearsay.view;

import java.util.Locale;

/**
 * Escapes in finished JSON what cannot or should not stand there raw.
 *
 * <p>Surrogates without a partner: a JSON string may hold one (RFC 8259, section 8.2), a UTF-8 stream may not. DEL and
 * the control characters of C1, which RFC 8259 lets stand: a terminal may obey them. Outside strings JSON has none of
 * these, so the whole document may be escaped at once. <b>Threads:</b> stateless.
 */
public final class JsonEscapes {
    private JsonEscapes() {}

    /** The same JSON, each such character written as a six-character escape. */
    public static String escape(String json) {
        int first = next(json, 0);
        if (first == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int done = 0;
        for (int at = first; at < json.length(); at = next(json, at + 1)) {
            escaped.append(json, done, at).append(String.format(Locale.ROOT, "\\u%04X", (int) json.charAt(at)));
            done = at + 1;
        }
        return escaped.append(json, done, json.length()).toString();
    }

    private static int next(String json, int from) {
        int at = from;
        while (at < json.length()) {
            int character = json.codePointAt(at);
            if (character >= 0x7F && (character <= 0x9F || isSurrogate(character))) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
