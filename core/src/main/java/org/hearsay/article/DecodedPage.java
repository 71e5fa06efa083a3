package org.hearsay.article;

/**
 * A page as characters.
 *
 * @param text the characters; U+FFFD stands for each malformed stretch of bytes
 * @param malformed how many malformed stretches there were
 * @param binary whether the page is no text at all
 */
record DecodedPage(String text, int malformed, boolean binary) {}
