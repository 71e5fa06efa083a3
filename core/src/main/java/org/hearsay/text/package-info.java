/**
 * Room 0: characters and offsets, nothing else.
 *
 * <p>Takes strings; gives {@link org.hearsay.text.Span}s and texts that remember where each of their characters came
 * from ({@link org.hearsay.text.AlignedText}). The next room is {@code trace}.
 *
 * <p>Traps: offsets are UTF-16 code units, so a character outside the Basic Multilingual Plane counts two; and a span
 * is half-open, so its end is the first character that does not belong to it.
 *
 * <p>Example: {@code new Span(0, 5).in("Hello world")} is {@code "Hello"}.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
