package org.hearsay.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hearsay.trace.ProblemCode;

/**
 * Follows redirects, asking at each hop whether it may be made.
 *
 * <p><b>Threads:</b> one.
 */
final class Hops {
    private static final int MOST_REDIRECTS = 5;

    /** Asked before each hop. */
    interface Gate {
        /** What to send along to an address, or a fault when it may not be fetched. */
        Map<String, String> headers(URI address) throws FetchFault;
    }

    /**
     * Where the hops ended.
     *
     * @param address the last one
     * @param answer what its server said
     */
    record End(URI address, HttpResponse<byte[]> answer) {}

    private final Exchange exchange;
    private final AddressGuard guard;

    Hops(Exchange exchange, AddressGuard guard) {
        this.exchange = exchange;
        this.guard = guard;
    }

    /** Goes from an address to the first answer that is no redirect. */
    End follow(URI first, Gate gate, int most) throws FetchFault {
        URI address = first;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            guard.check(address);
            Map<String, String> headers = gate.headers(address);
            // the gate may have taken its time, and what a name stands for may have changed
            guard.check(address);
            HttpResponse<byte[]> answer = exchange.get(address, headers, most);
            String location = answer.headers().firstValue("Location").orElse("");
            boolean redirect =
                    switch (answer.statusCode()) {
                        case 301, 302, 303, 307, 308 -> true;
                        default -> false;
                    };
            if (!redirect || location.isEmpty()) {
                return new End(address, answer);
            }
            address = Addresses.resolve(address, location);
        }
        String message = "the address leads on more than " + MOST_REDIRECTS + " times";
        throw new FetchFault(ProblemCode.TOO_MANY_REDIRECTS, message);
    }
}
