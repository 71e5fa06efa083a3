package org.hearsay.page;

/** How input is to be understood. */
public enum Format {
    /** By the file's name and its first bytes. */
    AUTO,
    HTML,
    TEXT,
    /** One article line of the public contract a line. */
    JSONL,
    /** ISO 28500 web archives. */
    WARC,
    /** RSS and Atom. */
    FEED
}
