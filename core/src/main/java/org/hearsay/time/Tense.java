package org.hearsay.time;

/** Whether a clause tells of what was or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
