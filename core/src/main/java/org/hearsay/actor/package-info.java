/**
 * Room 9: what somebody is, in the codes of the field.
 *
 * <p>Takes an {@link org.hearsay.actor.ActorPhrase}, the words that tell who somebody is; gives an
 * {@link org.hearsay.actor.ActorCode}: country, roles and group. The next room is {@code event}.
 *
 * <p>Traps: offices are held for a time, so the same name has another code at another date; and an unknown name has none,
 * whatever it sounds like.
 *
 * <p>Example: {@code ActorCoder.load().code(ActorPhrase.of("Israeli officials", null))} is {@code ISRGOV}.
 */
@NullMarked
package org.hearsay.actor;

import org.jspecify.annotations.NullMarked;
