package org.hearsay.eval;

import java.util.regex.Pattern;

/**
 * What the published scorers hold for a word character and for white space.
 *
 * <p>They are written in Python, where {@code \w} is a letter or a number of any kind, or the underscore, but never a
 * combining mark; Java's {@code \w} differs with and without {@link Pattern#UNICODE_CHARACTER_CLASS}. <b>Threads:</b>
 * stateless. <b>Source:</b> Python 3 {@code re}, {@code str.isalnum}, {@code str.isspace}.
 */
final class WordCharacters {
    /** The inside of a character class that equals Python's {@code \w}. */
    static final String WORD = "\\p{L}\\p{N}_";

    /** The inside of a character class that equals Python's {@code \s}. */
    static final String SPACE = "\\t-\\r\\x1c-\\x1f\\x85\\p{Z}";

    /** Python's {@code \b}. */
    static final String BOUNDARY = "(?:(?<=[" + WORD + "])(?![" + WORD + "])|(?<![" + WORD + "])(?=[" + WORD + "]))";

    private WordCharacters() {}

    static boolean isWord(int codePoint) {
        return codePoint == '_' || isLetterOrNumber(codePoint);
    }

    static boolean isLetterOrNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint)
                || (codePoint >= '\t' && codePoint <= '\r')
                || (codePoint >= 0x1c && codePoint <= 0x1f)
                || codePoint == 0x85;
    }
}
