/**
 * Room 7: when. Expressions of time and their values.
 *
 * <p>Takes an {@link org.hearsay.article.Article}; gives {@link org.hearsay.time.Timex}. The next room
 * is {@code place}.
 *
 * <p>Traps: a value may rest on the day of publication, and without one it stays open ({@code XXXX}); and a span is the
 * whole expression, not only its digits.
 *
 * <p>Example: {@code TimexFinder.load().find(article)}.
 */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
