package org.hearsay.page;

import java.time.Instant;
import org.hearsay.trace.Problem;

/**
 * Gets what an address on the web has. This room knows no network: whoever may use one hands a fetcher in.
 *
 * <p><b>Threads:</b> asked by one thread at a time.
 */
public interface Fetcher {

    /**
     * Fetches; never throws for what the web does.
     *
     * @param address begins with {@code http://} or {@code https://}
     */
    Fetched fetch(String address);

    /** What became of an address. */
    sealed interface Fetched {}

    /**
     * What an address has.
     *
     * @param url where it was found in the end
     * @param mediaType as the server tells, with or without parameters; empty where it does not
     * @param retrieved when
     * @param body the content, unpacked
     */
    record Content(String url, String mediaType, Instant retrieved, Payload.Bytes body) implements Fetched {}

    /**
     * Nothing came of it.
     *
     * @param problem why; its code is fatal
     */
    record Failed(Problem problem) implements Fetched {}
}
