package org.hearsay.article;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A page as characters.
 *
 * @param text the characters; U+FFFD stands for each malformed stretch of bytes
 * @param malformed how many malformed stretches there were
 * @param binary whether the page is no text at all
 * @param charset what the bytes were read as; absent for characters that came as such
 * @param belied the charset that the page declares, when its bytes are not written in it
 */
record DecodedPage(
        String text,
        int malformed,
        boolean binary,
        @Nullable Charset charset,
        @Nullable Charset belied) {

    DecodedPage(String text, int malformed, boolean binary, @Nullable Charset charset) {
        this(text, malformed, binary, charset, null);
    }

    /** This page, judged to be text or not. */
    DecodedPage judged(boolean isBinary) {
        return new DecodedPage(text, malformed, isBinary, charset, belied);
    }

    /** This page, with what it declares compared with what it was read as. */
    DecodedPage declaring(@Nullable Charset declared) {
        boolean belies = declared != null && !declared.equals(charset);
        return new DecodedPage(text, malformed, binary, charset, belies ? declared : null);
    }
}
