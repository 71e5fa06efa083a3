package org.hearsay.time;

/** Kinds of expressions of time. <b>Source:</b> TIMEX3 in TimeML 1.2.1. */
public enum TimexType {
    /** A calendar date, as coarse as a decade or as fine as a day. */
    DATE,
    /** A time of the day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A repeated time. */
    SET
}
