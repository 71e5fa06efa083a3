package org.hearsay.page;

import java.time.Instant;
import java.util.List;
import org.hearsay.trace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One page as it came.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> the response record of WARC (ISO 28500), reduced to what reading needs.
 *
 * @param id name of the page within one run: the id of its JSONL line, or its path as the user wrote it
 * @param place where it was found, for messages: a path, {@code file.jsonl:17} with a line, or
 *     {@code file.warc:4711} with a byte
 * @param kind what the payload is
 * @param payload the page itself
 * @param given what the input told about its publication; wins over what the page tells
 * @param retrieved when it was fetched from the web; absent where nobody tells
 * @param met what went wrong on its way in, none of it fatal
 */
public record Page(
        String id,
        String place,
        MediaKind kind,
        Payload payload,
        Imprint given,
        @Nullable Instant retrieved,
        List<Problem> met) {

    public Page {
        met = List.copyOf(met);
    }

    /** A page of which nobody tells when it was fetched, and whose way in was smooth. */
    public Page(String id, String place, MediaKind kind, Payload payload, Imprint given) {
        this(id, place, kind, payload, given, null, List.of());
    }
}
