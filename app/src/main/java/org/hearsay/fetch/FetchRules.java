package org.hearsay.fetch;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How pages are fetched.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param version of Hearsay, told to each server
 * @param privateAllowed whether addresses of this machine and of private networks may be fetched
 * @param timeout for one exchange with a server, from the connection to the last byte
 * @param pause between two requests to one host
 * @param cache a folder for what was fetched, so that servers can say that nothing changed; absent for none
 */
public record FetchRules(
        String version,
        boolean privateAllowed,
        Duration timeout,
        Duration pause,
        @Nullable Path cache) {

    public FetchRules {
        if (timeout.isNegative() || timeout.isZero() || pause.isNegative()) {
            throw new IllegalArgumentException("timeout " + timeout + ", pause " + pause);
        }
    }
}
