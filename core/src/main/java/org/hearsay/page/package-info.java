/**
 * Room 2: pages as they come, bytes with an address.
 *
 * <p>Takes what a user names (a file, a folder, standard input, an address for which a fetcher was handed in); gives
 * {@link org.hearsay.page.Page}s in a fixed order, each failure in its place among them as a
 * {@link org.hearsay.trace.Problem}. The next room is {@code article}.
 *
 * <p>Within: {@code InputWalker} finds files and looks into folders, {@code FormatSniffer} judges them by name and
 * {@code Head}, {@code OpenInput} reads one page or, by {@code Pieces}, many; {@code PageCursor} pulls them along.
 *
 * <p>Traps: a JSONL or WARC file is many pages, read lazily, so the stream must be closed; and the text of an article
 * line is kept as characters, never as bytes, since JSON can hold lone surrogates that UTF-8 cannot.
 *
 * <p>Example: {@code new PageReader(Format.AUTO, System.in).pages(List.of("news/"))}.
 */
@NullMarked
package org.hearsay.page;

import org.jspecify.annotations.NullMarked;
