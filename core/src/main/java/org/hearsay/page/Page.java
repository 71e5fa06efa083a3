package org.hearsay.page;

/**
 * One page as it came.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> the response record of WARC (ISO 28500), reduced to what reading needs.
 *
 * @param id name of the page within one run: the id of its JSONL line, or its path as the user wrote it
 * @param place where it was found, for messages: a path, or {@code file.jsonl:17}
 * @param kind what the payload is
 * @param payload the page itself
 * @param given what the input told about its publication; wins over what the page tells
 */
public record Page(String id, String place, MediaKind kind, Payload payload, Imprint given) {}
