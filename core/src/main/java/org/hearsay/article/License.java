package org.hearsay.article;

import java.util.Comparator;
import java.util.List;
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
    /** What counts most for whose a copy was first: words that say so, then what programs are told, then agencies' marks. */
    private static final List<Evidence> SUREST =
            List.of(Evidence.CREDIT, Evidence.JSON_LD, Evidence.CANONICAL, Evidence.DATELINE, Evidence.SIGN_OFF);

    /** Who published a page's text first, by the surest of what it tells; null when it was taken over from nobody. */
    public static @Nullable String originalPublisher(List<License> licenses) {
        return licenses.stream()
                .min(Comparator.comparing(license -> SUREST.indexOf(license.by())))
                .map(License::name)
                .orElse(null);
    }

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
