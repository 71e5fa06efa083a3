package org.hearsay.encoder;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a single character becomes for the model, and which characters stand alone.
 *
 * <p><b>Units:</b> code points. <b>Threads:</b> immutable. <b>Source:</b> {@code BasicTokenizer} of BERT (Devlin et al.
 * 2019), uncased; {@code training/hearsay_training/wordpiece.py} holds the same.
 */
final class CharacterFolding {
    private static final String SPACE = " ";
    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;
    private static final int PUNCTUATION = (1 << Character.CONNECTOR_PUNCTUATION)
            | (1 << Character.DASH_PUNCTUATION)
            | (1 << Character.START_PUNCTUATION)
            | (1 << Character.END_PUNCTUATION)
            | (1 << Character.INITIAL_QUOTE_PUNCTUATION)
            | (1 << Character.FINAL_QUOTE_PUNCTUATION)
            | (1 << Character.OTHER_PUNCTUATION);

    private final String[] ascii = new String[128];

    CharacterFolding() {
        for (int character = 0; character < ascii.length; character++) {
            ascii[character] = foldedAnew(character);
        }
    }

    /** The character in lower case without accents; a blank for white space; empty for what is dropped. */
    String folded(int character) {
        return character < ascii.length ? ascii[character] : foldedAnew(character);
    }

    private static String foldedAnew(int character) {
        if (Character.isSpaceChar(character) || character == '\t' || character == '\n' || character == '\r') {
            return SPACE;
        }
        int type = Character.getType(character);
        if (type == Character.CONTROL || type == Character.FORMAT || character == REPLACEMENT) {
            return "";
        }
        String written = Character.toString(character);
        if (character < 128) {
            return written.toLowerCase(Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(written, Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    static boolean isSpace(String folded) {
        return folded.equals(SPACE);
    }

    /** Whether a character is a word of its own: a mark, or an ideograph. */
    static boolean standsAlone(int character) {
        return isMark(character) || (character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH);
    }

    private static boolean isMark(int character) {
        boolean asciiMark = character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
        return asciiMark || ((PUNCTUATION >> Character.getType(character)) & 1) != 0;
    }
}
