/**
 * Room 6: the people, organisations and places that an article names, each once.
 *
 * <p>Takes the names that the encoder found, puts their edges right ({@link org.hearsay.reference.NameFinder}), or finds
 * names by their capitals when no model reads; gives {@link org.hearsay.reference.Entities}: which of them are the same,
 * what the fullest name is, what role and affiliation the text gives. The next room is {@code time}, which says
 * who of them speaks.
 *
 * <p>Traps: nothing is looked up outside the article and nothing is guessed: two people of one last name stay two, and
 * an unnamed source is never an entity.
 *
 * <p>Example: {@code EntityFinder.load().find(article, sentences, NameFinder.load().guessed(sentences))}.
 */
@NullMarked
package org.hearsay.reference;

import org.jspecify.annotations.NullMarked;
