package org.hearsay.statement;

import java.util.Locale;

/** What kind of source is quoted. <b>Source:</b> the public contract. */
public enum SourceType {
    NAMED_PERSON,
    NAMED_ORGANISATION,
    STATE,
    OFFICIAL_BODY,
    MEDIA,
    UNNAMED_OFFICIAL,
    UNNAMED_SOURCES,
    UNNAMED_GROUP,
    DOCUMENT,
    SOCIAL_MEDIA,
    UNSPECIFIED;

    /** The word of the public contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
