package org.hearsay.view;

/**
 * A place in a page's source, as an editor shows it.
 *
 * <p><b>Units:</b> lines and columns from 1; a column is one code point. <b>Threads:</b> immutable.
 *
 * @param line the line; ended by a line feed, a carriage return or both
 * @param column the column
 */
record PagePlace(int line, int column) {

    /** Finds the places of growing offsets in one source; one pass over it in all. One per thread. */
    static final class Finder {
        private final String source;
        private int at;
        private int line = 1;
        private int column = 1;

        Finder(String source) {
            this.source = source;
        }

        /** The place of an offset, in UTF-16 units; starts again from the top when it lies before the last one. */
        PagePlace of(int offset) {
            if (offset < at) {
                at = 0;
                line = 1;
                column = 1;
            }
            while (at < offset) {
                int character = source.codePointAt(at);
                step(character);
                at += Character.charCount(character);
            }
            return new PagePlace(line, column);
        }

        private void step(int character) {
            boolean firstHalf = character == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n';
            if (character == '\n' || (character == '\r' && !firstHalf)) {
                line++;
                column = 1;
            } else if (!firstHalf) {
                column++;
            }
        }
    }
}
