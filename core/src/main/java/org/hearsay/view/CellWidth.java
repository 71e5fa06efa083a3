package org.hearsay.view;

/**
 * How many cells of a terminal a character takes.
 *
 * <p>Java knows no such property, and the libraries that do weigh more than the rest of this room. <b>Threads:</b>
 * stateless. <b>Source:</b> UAX #11 (East Asian Width W and F), in the blocks that a news page can hold.
 */
final class CellWidth {
    /** First and last character of each wide range, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x26A1, 0x26A1, 0x26BD, 0x26BE, 0x2705, 0x2705,
        0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F18E,
        0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F265, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x1FA70,
        0x1FAFF, 0x20000, 0x3FFFD
    };

    private CellWidth() {}

    /** 0 for a mark that stands on the character before it, 2 for a wide character, otherwise 1. */
    static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** How many cells a text takes. */
    static int of(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }

    private static boolean isWide(int character) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (character > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else if (character < WIDE[2 * middle]) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
