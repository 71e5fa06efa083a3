package org.hearsay.cli;

/** How an answer of the ledger is written. <b>Source:</b> the public contract. */
enum ListingFormat {
    /** A table for people. */
    TEXT,
    /** One list. */
    JSON,
    /** One object a line. */
    JSONL,
    /** One record a line of comma-separated values. */
    CSV
}
