package org.hearsay.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record of a web archive has of a page.
 *
 * @param target the address it was fetched from
 * @param retrieved when
 * @param status what the server answered; 200 where none answered
 * @param mediaType as told, without parameters, in lower case; empty where it is not told
 * @param payload the content, unpacked, up to one byte more than a page may have
 * @param fault why there is no more of the payload; empty where nothing is wrong
 * @param keys names under which another record may refer to this one, or, in a revisit, names of what it refers to
 * @param revisit whether the payload is that of an earlier record
 */
record WarcContent(
        String target,
        @Nullable Instant retrieved,
        int status,
        String mediaType,
        Payload.Bytes payload,
        String fault,
        List<String> keys,
        boolean revisit) {

    /** This content, met again. */
    WarcContent revisited(String again, @Nullable Instant when) {
        return new WarcContent(again, when, status, mediaType, payload, fault, keys, false);
    }
}
