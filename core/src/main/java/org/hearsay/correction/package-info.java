/**
 * Room 13: what people say about the evidence afterwards.
 *
 * <p>Takes nothing but values; gives the {@link org.hearsay.correction.Correction acts} of people (a publisher withdrew an
 * article, two names are one speaker, a finding is wrong), and what follows from them for a finding: its
 * {@link org.hearsay.correction.Mark marks} and its speaker's other name. The next room is {@code ledger}, which keeps them.
 *
 * <p>Traps: an act never changes evidence, so what a finding is shown as depends on all acts in force, in their order; and
 * names are compared by {@link org.hearsay.correction.Dependence#sameName}, for speakers that are merged by equality.
 *
 * <p>Example: {@code new Renaming(acts).of("Mr Taha", "")}.
 */
@NullMarked
package org.hearsay.correction;

import org.jspecify.annotations.NullMarked;
