/**
 * Room 3: from a page to an article.
 *
 * <p>Takes a {@link org.hearsay.page.Page}; gives an {@link org.hearsay.article.Article}: imprint, clean text, and its
 * paragraphs. The next room is {@code sentence}.
 *
 * <p>Traps: a given text ({@code ARTICLE_TEXT}) is never changed, only cut into paragraphs, so two paragraphs may touch
 * without a line break between them; and a published date may be a date or an instant.
 *
 * <p>Example: {@code new ArticleExtractor().extract(page)}.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
