/**
 * Room 14: readings, kept.
 *
 * <p>Takes {@link org.hearsay.reading.Reading readings}; keeps them in one SQLite file or in PostgreSQL, and answers
 * questions about them. Evidence is only appended, but for {@link org.hearsay.ledger.Ledger#erase}; what people say about
 * it stands beside it. Each record is named by the SHA-256 of what it holds, and one article is written in one
 * transaction. LEDGER.md at the project's root tells the tables. The next room is {@code view}.
 *
 * <p>Traps: a reading that comes out again has no tokens and no way back to the page's characters; and a search sees only
 * the revision that was met last at each address, {@link org.hearsay.ledger.Ledger#forEach} sees them all.
 *
 * <p>Example: {@code Ledger.open("hearsay.db", clock).append(reading, PageTrace.of(page, build, model))}.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
