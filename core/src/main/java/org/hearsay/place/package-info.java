/**
 * Room 8: where. Names of places and where on the earth they lie.
 *
 * <p>Takes an {@link org.hearsay.article.Article}, its sentences and its names; gives {@link org.hearsay.place.Place}.
 * The next room is {@code statement}.
 *
 * <p>Traps: a place keeps the name that the text uses, and the gazetteer's id stands beside it; and a country's code is
 * the gazetteer's, no judgement about who owns the place.
 *
 * <p>Example: {@code PlaceFinder.load().find(article, sentences, mentions)}.
 */
@NullMarked
package org.hearsay.place;

import org.jspecify.annotations.NullMarked;
