package org.hearsay.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page beside its imprint.
 *
 * <p><b>Units:</b> dates are ISO 8601, as exact as the page tells, with its offset where it has one. <b>Threads:</b>
 * immutable. <b>Source:</b> schema.org {@code NewsArticle} and {@code LiveBlogPosting}, Open Graph, RFC 6596.
 *
 * @param canonical the absolute address that the page gives as its own; null when it gives none
 * @param modified date or instant of the last change that the page tells of
 * @param retrieved when the page was fetched from the web
 * @param bylines each author alone, in the order of the byline
 * @param paywall whether the page says that all of it is for subscribers or members, or metered; null when it says
 *     nothing of it
 * @param live whether it is a live blog
 * @param parts the entries of a live blog, in the order of the text
 */
public record PageFacts(
        @Nullable String canonical,
        @Nullable String modified,
        @Nullable Instant retrieved,
        List<String> bylines,
        @Nullable Boolean paywall,
        boolean live,
        List<LivePart> parts) {

    /** Nothing is known. */
    public static final PageFacts NONE = new PageFacts(null, null, null, List.of(), null, false, List.of());

    public PageFacts {
        bylines = List.copyOf(bylines);
        parts = List.copyOf(parts);
    }

    /** These facts, of a page fetched then. */
    PageFacts fetched(@Nullable Instant when) {
        return new PageFacts(canonical, modified, when, bylines, paywall, live, parts);
    }

    /** These facts, with other authors. */
    PageFacts by(List<String> authors) {
        return new PageFacts(canonical, modified, retrieved, authors, paywall, live, parts);
    }

    /** These facts, of a live blog with these entries. */
    PageFacts live(List<LivePart> entries) {
        return new PageFacts(canonical, modified, retrieved, bylines, paywall, true, entries);
    }
}
