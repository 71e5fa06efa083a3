package org.hearsay.encoder;

/**
 * How a word is written, which its lower-case pieces no longer show.
 *
 * <p><b>Source:</b> ours;
 * {@code training/hearsay_training/wordpiece.py} holds the same.
 */
enum WordShape {
    /** No letter, or no capital among them. */
    LOWER(0),
    /** The first letter is a capital. */
    CAPITALISED(1),
    /** More than one letter, all capitals. */
    UPPER(2),
    /** A capital, but not the first letter, as in "iPhone". */
    MIXED(3);

    private final int code;

    WordShape(int code) {
        this.code = code;
    }

    /** The number that the model takes. */
    int code() {
        return code;
    }

    static WordShape of(String text, int from, int to) {
        int letters = 0;
        int capitals = 0;
        boolean startsUpper = false;
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (Character.isLetter(character)) {
                boolean upper = Character.isUpperCase(character);
                startsUpper |= upper && letters == 0;
                capitals += upper ? 1 : 0;
                letters++;
            }
        }
        if (!startsUpper) {
            return capitals > 0 ? MIXED : LOWER;
        }
        return letters > 1 && capitals == letters ? UPPER : CAPITALISED;
    }
}
