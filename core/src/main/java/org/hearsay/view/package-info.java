/**
 * Room 15: what people and programs get to see.
 *
 * <p>Takes a {@link org.hearsay.reading.Reading}; gives one line of JSON as the public contract says
 * ({@link org.hearsay.view.ReadingJson}) or a page for a terminal ({@link org.hearsay.view.ReadingPage}). The next room is
 * {@code export}.
 *
 * <p>Traps: field names and their order are public; and an absent value is written as {@code null}, never left out.
 *
 * <p>Example: {@code new ReadingJson().line(reading)}.
 */
@NullMarked
package org.hearsay.view;

import org.jspecify.annotations.NullMarked;
