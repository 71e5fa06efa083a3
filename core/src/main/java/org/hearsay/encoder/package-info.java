/**
 * Room 5: one pass of a small neural encoder over an article.
 *
 * <p>Takes an {@link org.hearsay.article.Article} and its sentences; gives an
 * {@link org.hearsay.encoder.EncodedArticle}: the words as the model sees them, the predicates (cues of attribution) with
 * the probabilities of their arguments, and the named mentions. The next room is {@code statement}, which decides what
 * becomes of the probabilities. Nothing outside this room knows what runs the model.
 *
 * <p>Traps: these words are the model's, not the sentence room's tokens (each punctuation mark is a word of its own); and
 * between two paragraphs stands a <em>break</em>, a word with an empty span.
 *
 * <p>Example: {@code Encoder.load().encode(article, sentences)}.
 */
@NullMarked
package org.hearsay.encoder;

import org.jspecify.annotations.NullMarked;
