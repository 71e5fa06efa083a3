package org.hearsay.page;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pages in what a user names.
 *
 * <p><b>Shape:</b> HTML and text files give one page each, JSONL files one for each line that is not blank, web
 * archives one for each record that holds a page, feeds one for each entry; a folder is walked with all that it holds, except hidden files and folders. Files in a folder that by their names are no
 * pages (pictures, style sheets) are {@link PageResult.PassedOver}; the same files, when the user names them, are
 * failures. Whatever else could not be read is {@link PageResult.Failed}, in its place in the order. An explicit
 * format is taken at its word for every file; only bytes that are no text are still refused, and in JSONL and WARC
 * not even those: there each line or record fails by itself.
 *
 * <p><b>Units:</b> pages are limited to 16 MiB of HTML, 4 MiB of text and 4 MiB a JSONL line; more is never held, nor
 * read if the system tells a file's length. <b>Errors:</b> none are thrown. <b>Threads:</b> thread-safe; each stream
 * belongs to one thread.
 */
public final class PageReader {
    private final Format format;
    private final InputStream standardInput;
    private final @Nullable Fetcher fetcher;

    /**
     * A reader that fetches nothing: addresses on the web are failures.
     *
     * @param format how all inputs are to be understood
     * @param standardInput what {@code -} reads; never closed here
     */
    public PageReader(Format format, InputStream standardInput) {
        this(format, standardInput, null);
    }

    /**
     * @param format how all inputs are to be understood
     * @param standardInput what {@code -} reads; never closed here
     * @param fetcher gets what addresses on the web have; null to refuse them
     */
    public PageReader(Format format, InputStream standardInput, @Nullable Fetcher fetcher) {
        this.format = format;
        this.standardInput = standardInput;
        this.fetcher = fetcher;
    }

    /**
     * The pages of all inputs, lazily, in a fixed order: inputs as given, a folder's files by name.
     *
     * @param inputs files, folders, addresses on the web, or {@code -} for standard input
     * @return to be closed, since it may hold a file open
     */
    public Stream<PageResult> pages(List<String> inputs) {
        PageCursor cursor = new PageCursor(format, new InputWalker(List.copyOf(inputs)), standardInput, fetcher);
        return StreamSupport.stream(cursor, false).onClose(cursor::close);
    }
}
