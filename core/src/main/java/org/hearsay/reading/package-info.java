/**
 * Room 12: all that one article yields.
 *
 * <p>Takes a {@link org.hearsay.page.Page}; gives a {@link org.hearsay.reading.Reading}. A pure function of the page
 * and the models: the command line, the server and the Spark job call the same one. The next room is {@code ledger}.
 *
 * <p>Traps: reading never throws for a fault of the data, it says so in {@link org.hearsay.reading.Reading#problems()};
 * and a reading with a fatal problem has an empty article, not none.
 *
 * <p>Example: {@code ArticleReader.load(ReaderKind.RULES).read(page)}.
 */
@NullMarked
package org.hearsay.reading;

import org.jspecify.annotations.NullMarked;
