package org.hearsay.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.page.Fetcher;
import org.hearsay.page.Payload;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages politely: it says who it is, asks robots.txt, pauses between two requests to one host, and never makes
 * two at a time.
 *
 * <p><b>Units:</b> a body has at most 16 MiB, packed and unpacked; what is longer is left. At most five redirects are
 * followed, each checked like the first address. <b>Errors:</b> all that can go wrong is a problem with a code.
 * <b>Threads:</b> one.
 */
public final class WebFetcher implements Fetcher {
    /** In bytes. */
    private static final int LARGEST_BODY = 16 << 20;

    private static final String ACCEPTED =
            "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, text/plain;q=0.8, */*;q=0.1";

    private final Hops hops;
    private final RobotsFiles robots;
    private final ContentCache cache;
    private final Clock clock;

    /**
     * @param rules how to fetch
     * @param clock tells when a page was fetched
     */
    public WebFetcher(FetchRules rules, Clock clock) {
        this.hops = new Hops(new Exchange(rules), new AddressGuard(rules.privateAllowed()));
        this.robots = new RobotsFiles(hops);
        this.cache = new ContentCache(rules.cache());
        this.clock = clock;
    }

    @Override
    public Fetched fetch(String address) {
        try {
            return content(Addresses.parse(address));
        } catch (FetchFault fault) {
            return new Failed(Problem.of(fault.code(), address, String.valueOf(fault.getMessage())));
        }
    }

    private Content content(URI first) throws FetchFault {
        Hops.End end = hops.follow(first, this::headers, LARGEST_BODY);
        HttpResponse<byte[]> answer = end.answer();
        ContentCache.Entry kept = answer.statusCode() == 304 ? cache.find(end.address()) : null;
        if (kept != null) {
            return content(end.address(), kept.mediaType(), kept.body());
        }
        if (answer.statusCode() / 100 != 2) {
            String message = "the server answered " + answer.statusCode() + meaning(answer.statusCode());
            throw new FetchFault(ProblemCode.HTTP_STATUS, message);
        }
        Payload.Bytes body = body(answer);
        cache.put(end.address(), answer.headers(), body);
        return content(
                end.address(), answer.headers().firstValue("Content-Type").orElse(""), body);
    }

    private static Payload.Bytes body(HttpResponse<byte[]> answer) throws FetchFault {
        if (answer.body().length <= LARGEST_BODY) {
            Payload.Bytes body = Exchange.unpacked(answer, LARGEST_BODY);
            if (body.length() <= LARGEST_BODY) {
                return body;
            }
        }
        throw new FetchFault(ProblemCode.PAGE_TOO_LARGE, "the page is longer than " + LARGEST_BODY + " bytes");
    }

    private Content content(URI address, String mediaType, Payload.Bytes body) {
        return new Content(address.toString(), mediaType, clock.instant(), body);
    }

    /** Asks the site's robots.txt, and gives what to send along. */
    private Map<String, String> headers(URI address) throws FetchFault {
        if (!robots.allow(address)) {
            String message = "the site's robots.txt disallows it for " + Robots.TOKEN + ", or cannot be had";
            throw new FetchFault(ProblemCode.ROBOTS_DISALLOWED, message);
        }
        Map<String, String> headers = new HashMap<>(Map.of("Accept", ACCEPTED));
        ContentCache.@Nullable Entry kept = cache.find(address);
        if (kept != null) {
            headers.putAll(kept.conditions());
        }
        return headers;
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 402, 403 -> ": it does not give the page to everybody";
            case 404, 410 -> ": there is no such page";
            case 429 -> ": it was asked too often";
            default -> status >= 500 ? ": it has a fault" : "";
        };
    }
}
