package org.hearsay.page;

/** What a page's payload is. */
public enum MediaKind {
    /** An HTML document; the article is still to be found in it. */
    HTML,
    /** A plain text as crawled: page furniture may stand in it, paragraph breaks may be lost. */
    TEXT,
    /** The article's text, given: to be taken as it is, to the character. */
    ARTICLE_TEXT,
    /** A line that this program wrote: a reading, to be understood again and not to be read anew. */
    READING
}
