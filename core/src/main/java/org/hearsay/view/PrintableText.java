package org.hearsay.view;

/**
 * Text from a page, made harmless for a terminal.
 *
 * <p>A page may hold escape sequences that recolour, erase or retitle a terminal, and marks that reverse the order of
 * what follows. <b>Shape:</b> control characters of C0 and DEL become their control pictures, those of C1, embeddings,
 * overrides and isolates of bidirectional text, and lone surrogates become U+FFFD; what is invisible by nature (soft
 * hyphens, direction marks, byte order marks) is left out; tabs, line breaks and other spaces become one space each.
 * <b>Threads:</b> stateless. <b>Source:</b> ECMA-48 (control functions), UAX #9 (bidirectional text).
 */
public final class PrintableText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /** The same text, harmless, on one line. */
    public static String of(CharSequence text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int character) {
        if (character == 0x00A0) {
            printable.append('\u00A0');
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            printable.append(' ');
        } else if (character < 0x20) {
            printable.appendCodePoint(CONTROL_PICTURES + character);
        } else if (character == 0x7F) {
            printable.appendCodePoint(PICTURE_OF_DELETE);
        } else if ((character < 0xA0 && character > 0x7F) || reorders(character) || isSurrogate(character)) {
            printable.appendCodePoint(REPLACEMENT);
        } else if (!isInvisible(character)) {
            printable.appendCodePoint(character);
        }
    }

    private static boolean reorders(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isInvisible(int character) {
        return switch (character) {
            case 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF -> true;
            default -> false;
        };
    }
}
