/**
 * Room 1: where a finding comes from and what went wrong.
 *
 * <p>Gives {@link org.hearsay.trace.Provenance} (which finder, which rule) and {@link org.hearsay.trace.Problem} (a
 * fault of the data, as a value). The next room is {@code page}.
 *
 * <p>Traps: a problem is never thrown across rooms; and its code, not its message, is what programs may compare.
 *
 * <p>Example: {@code Problem.of(ProblemCode.EMPTY_PAGE, "a.html", "the file has no bytes")}.
 */
@NullMarked
package org.hearsay.trace;

import org.jspecify.annotations.NullMarked;
