/**
 * Room 4: sentences and words.
 *
 * <p>Takes an {@link org.hearsay.article.Article}; gives {@link org.hearsay.sentence.Sentence}s with their
 * {@link org.hearsay.sentence.Token}s. The next room is {@code encoder}.
 *
 * <p>Traps: a sentence never crosses a paragraph's end, but a quotation may; and a token is never white space.
 *
 * <p>Example: {@code new SentenceSplitter().split(article)}.
 */
@NullMarked
package org.hearsay.sentence;

import org.jspecify.annotations.NullMarked;
