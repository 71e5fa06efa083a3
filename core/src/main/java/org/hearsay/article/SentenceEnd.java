package org.hearsay.article;

/** Which characters can end a sentence. */
final class SentenceEnd {
    private SentenceEnd() {}

    /** Whether the character may be a sentence's last: a full stop and its kin, or what closes a quotation. */
    static boolean isAfter(char character) {
        return isStop(character) || isClosing(character) || character == ':';
    }

    static boolean isStop(char character) {
        return character == '.' || character == '?' || character == '!' || character == '…';
    }

    static boolean isClosing(char character) {
        return "”’\"'»)]".indexOf(character) >= 0;
    }

    /** Whether a line ends as sentences do. */
    static boolean ends(CharSequence line) {
        int at = line.length() - 1;
        while (at >= 0 && isClosing(line.charAt(at))) {
            at--;
        }
        return at >= 0 && (isStop(line.charAt(at)) || "。？！؟۔।".indexOf(line.charAt(at)) >= 0);
    }
}
