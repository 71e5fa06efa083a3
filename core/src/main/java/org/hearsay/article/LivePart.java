package org.hearsay.article;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a live blog.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable. <b>Source:</b> {@code liveBlogUpdate} of
 * schema.org.
 *
 * @param span from its first paragraph to its last
 * @param published ISO 8601 date or instant; null when the page tells none
 * @param headline its own headline; null when it has none
 */
public record LivePart(
        Span span, @Nullable String published, @Nullable String headline) {}
