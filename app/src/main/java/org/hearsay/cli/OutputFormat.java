package org.hearsay.cli;

/** How readings are written. <b>Source:</b> the public contract. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs: one object, or one list of objects. */
    JSON,
    /** For programs: one object a line. */
    JSONL
}
