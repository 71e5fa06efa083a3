package org.hearsay.export;

import java.io.IOException;

/**
 * One form in which findings are written, article by article.
 *
 * <p><b>Shape:</b> {@link #begin} once, {@link #add} for each article, {@link #end} once; the same articles give the same
 * bytes. <b>Errors:</b> what the output throws. <b>Threads:</b> one.
 */
interface Export {
    /** Writes what stands before the first article. */
    void begin() throws IOException;

    /** Writes an article's findings, or keeps them for the end. */
    void add(Chosen chosen) throws IOException;

    /** Writes what stands behind the last article; the output stays open. */
    void end() throws IOException;
}
