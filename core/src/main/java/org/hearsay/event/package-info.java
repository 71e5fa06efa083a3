/**
 * Room 10: events, who did what to whom.
 *
 * <p>Takes an article, its sentences, the entities it names, its times and places; gives
 * {@link org.hearsay.event.Event}s with their codes, parts and factuality. The next room is {@code statement}, which
 * never meets this one: who asserts an event is filled in {@code reading}.
 *
 * <p>Traps: an event need not have happened, its factuality tells; and an event without actors is no fault, news often
 * tells none.
 *
 * <p>Example: {@code EventFinder.load(coder).find(article, sentences, entities, setting)}.
 */
@NullMarked
package org.hearsay.event;

import org.jspecify.annotations.NullMarked;
