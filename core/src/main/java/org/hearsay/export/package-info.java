/**
 * Room 16: what is in a ledger, in the forms that other programs and other fields read.
 *
 * <p>Takes a {@link org.hearsay.ledger.Ledger} and an {@link org.hearsay.export.ExportFilter}; gives bytes in an
 * {@link org.hearsay.export.ExportFormat}, one article after the other, so that a ledger of any size may be exported.
 * EXPORTS.md at the project's root tells every field. No room of the library sees this one.
 *
 * <p>Traps: what a form has a place for and Hearsay does not know stays empty, it is never guessed; and offsets are code
 * points in some forms, not UTF-16 code units.
 *
 * <p>Example: {@code new Exporter(ledger, ExportFilter.ALL).write(ExportFormat.GEOJSON, ExportSettings.USUAL, out)}.
 */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
