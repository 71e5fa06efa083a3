package org.hearsay.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a filter leaves, both included.
 *
 * @param from null for any before
 * @param to null for any after
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}
