package org.hearsay.trace;

import java.util.Locale;

/**
 * Every kind of fault that data can have, with a stable code.
 *
 * <p>{@linkplain #fatal() Fatal} codes mean that the page could not be read at all; the others stand in a reading that
 * was made all the same. <b>Threads:</b> immutable.
 */
public enum ProblemCode {
    /** There is no file or folder of that name. */
    MISSING_FILE(true),
    /** A file or folder may not be opened, or reading it broke off. */
    UNREADABLE_FILE(true),
    /** A symbolic link leads back to a folder above it; the folder is read once. */
    LINK_LOOP(true),
    /** A page has no bytes, or white space only. */
    EMPTY_PAGE(true),
    /** The bytes are not text. */
    BINARY_PAGE(true),
    /** A page is larger than a news page can be. */
    PAGE_TOO_LARGE(true),
    /** A line of a JSONL file is longer than a news page can be. */
    LINE_TOO_LONG(true),
    /** A line of a JSONL file is not a JSON object. */
    INVALID_JSON(true),
    /** A line of a JSONL file is JSON, but lacks what an article line needs. */
    INVALID_ARTICLE_LINE(true),
    /** A line of a user's list of actors is malformed. */
    INVALID_ACTOR_LINE(true),
    /** A stretch of a web archive is no record, or one that nothing can be read of. */
    MALFORMED_ARCHIVE(true),
    /** A record of a web archive repeats an earlier one that is not there. */
    MISSING_ORIGINAL(true),
    /** The content of a page is packed, and cannot be unpacked. */
    MALFORMED_PAYLOAD(true),
    /** Something packed unpacks to many times its size, more than it can hold in earnest; it was left. */
    COMPRESSION_BOMB(true),
    /** A feed is no well-formed XML; the entries before the fault were read. */
    MALFORMED_FEED(true),
    /** A feed declares entities, which can blow it up or point at files; it was left. */
    REFUSED_ENTITIES(true),
    /** An address on the web is malformed, or of a kind that is not fetched. */
    INVALID_ADDRESS(true),
    /** An address leads into a private network or to this machine, and nobody allowed that. */
    PRIVATE_ADDRESS(true),
    /** The site's robots.txt asks not to fetch the page, or could not be asked. */
    ROBOTS_DISALLOWED(true),
    /** An address leads on and on. */
    TOO_MANY_REDIRECTS(true),
    /** The server answered with an error. */
    HTTP_STATUS(true),
    /** The server could not be reached, or the connection broke off. */
    UNREACHABLE(true),
    /** Fetching took longer than allowed. */
    TIMED_OUT(true),
    /** The format is known, but this build cannot read it. */
    UNSUPPORTED_FORMAT(true),
    /** A page is HTML, but nothing in it reads like an article. */
    NO_ARTICLE(true),
    /** An article of this address, or of this text, was erased from the ledger for legal reasons; it was not added. */
    ERASED_ARTICLE(true),
    /** A program fault of ours met while reading this page; the other pages are not touched. */
    INTERNAL_FAULT(true),
    /** A file in a folder is by its name no page (a picture, a style sheet); it was passed over. */
    NOT_A_PAGE(false),
    /** A folder that a symbolic link gives a second name was read under the other; it was passed over. */
    READ_ALREADY(false),
    /** Some bytes do not fit the page's charset; each stands as U+FFFD. */
    MALFORMED_CHARACTERS(false),
    /** The page declares a charset that its bytes do not fit; it was read in another. */
    WRONG_CHARSET(false),
    /** The record or the packed content of a page breaks off, or has another length than it tells. */
    TRUNCATED_PAYLOAD(false),
    /** A feed has only a summary of the article; the summary was read. */
    SUMMARY_ONLY(false),
    /** The page breaks off inside a tag, or its closing tags are missing. */
    TRUNCATED_HTML(false),
    /** Elements are nested deeper than is read; what lies deeper was lifted up. */
    NESTED_TOO_DEEP(false),
    /** The article has more cues than an article can have; those behind were left out. */
    TOO_MANY_CUES(false),
    /** No date of publication could be found. */
    NO_DATE(false),
    /** A given date of publication is not an ISO date or instant. */
    INVALID_DATE(false);

    private final boolean fatal;

    ProblemCode(boolean fatal) {
        this.fatal = fatal;
    }

    /** Whether no reading could be made. */
    public boolean fatal() {
        return fatal;
    }

    /** The code as the outside sees it: kebab case, never renamed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
