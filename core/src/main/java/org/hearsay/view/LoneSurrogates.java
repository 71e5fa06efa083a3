package org.hearsay.view;

/**
 * Escapes surrogates without a partner in finished JSON.
 *
 * <p>A JSON string may hold one (RFC 8259, section 8.2), a UTF-8 stream may not. Outside strings JSON has none, so the
 * whole document may be escaped at once. <b>Threads:</b> stateless.
 */
final class LoneSurrogates {
    private LoneSurrogates() {}

    /** The same JSON, each lone surrogate written as a six-character escape. */
    static String escape(String json) {
        int first = next(json, 0);
        if (first == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int done = 0;
        for (int at = first; at < json.length(); at = next(json, at + 1)) {
            escaped.append(json, done, at).append("\\u").append(Integer.toHexString(json.charAt(at)));
            done = at + 1;
        }
        return escaped.append(json, done, json.length()).toString();
    }

    private static int next(String json, int from) {
        int at = from;
        while (at < json.length()) {
            int character = json.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }
}
