package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a list of findings shows of their article.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param address its URL, or the page's name where it has none
 * @param publisher who published it; null when unknown
 * @param headline its headline; null when unknown
 * @param published ISO 8601 date or instant; null when unknown
 */
public record ArticleRecord(
        String address,
        @Nullable String publisher,
        @Nullable String headline,
        @Nullable String published) {}
