package org.hearsay.view;

/**
 * How a stretch of a page is shown where there are colours.
 *
 * <p>Only the sixteen colours that every terminal lets its owner choose, so that dark and light screens both work.
 * <b>Source:</b> ECMA-48, Select Graphic Rendition.
 */
enum Style {
    PLAIN(""),
    STRONG("1"),
    /** What stands back: rules, offsets, the brackets of a highlight. */
    QUIET("2"),
    SOURCE("1;36"),
    CUE("35"),
    CONTENT("32"),
    /** A content inside another's content. */
    INNER_CONTENT("4;32"),
    FAULT("31");

    private final String rendition;

    Style(String rendition) {
        this.rendition = rendition;
    }

    /** The escape sequence that starts it from plain. */
    String start() {
        return this == PLAIN ? "" : "\u001b[" + rendition + "m";
    }

    /** The escape sequence that ends it. */
    String end() {
        return this == PLAIN ? "" : "\u001b[0m";
    }
}
