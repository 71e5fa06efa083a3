package org.hearsay.cli;

/** How a ledger is exported. <b>Source:</b> the public contract. */
enum ExportFormat {
    /** One reading a line. */
    JSONL,
    /** One statement a line. */
    CSV
}
