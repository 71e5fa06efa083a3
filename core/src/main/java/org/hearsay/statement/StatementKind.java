package org.hearsay.statement;

import java.util.Locale;

/**
 * How far a content stands in quotation marks.
 *
 * <p><b>Source:</b> Pareti (2012, 2015): direct, all its words; indirect, none; mixed, some.
 */
public enum StatementKind {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The word of the public contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
