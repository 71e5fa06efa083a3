package org.hearsay.article;

import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * From whom a whole page was taken over: nobody says so of one statement, but each of them was heard through it.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable. <b>Source:</b> datelines, sign-offs
 * and credit lines of news agencies; {@code isBasedOn} and {@code sourceOrganization} of schema.org.
 *
 * @param name whose text it is
 * @param by what shows it
 * @param span the words that show it; null when the page tells only programs
 */
public record License(String name, Evidence by, @Nullable Span span) {
    /** What shows from whom a page was taken over. */
    public enum Evidence {
        /** "LONDON (AP) —" before the first sentence. */
        DATELINE,
        /** "— AP" after the last. */
        SIGN_OFF,
        /** "originally published by the Post", "the Post reports citing the Courier" in the first lines. */
        CREDIT,
        /** A canonical link to another site. */
        CANONICAL,
        /** {@code isBasedOn} or {@code sourceOrganization}. */
        JSON_LD;

        /** The word for it in readings. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
