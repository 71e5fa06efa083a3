package org.hearsay.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.trace.ProblemCode;

/**
 * The robots.txt of each site, asked for once a run.
 *
 * <p>A site that has none may be read; one whose file cannot be had may not. <b>Threads:</b> one. <b>Source:</b> RFC
 * 9309, section 2.3.
 */
final class RobotsFiles {
    /** In bytes: the least that a reader must take, and all that this one takes. */
    private static final int LONGEST = 500 * 1024;

    private static final int MOST_SITES = 10_000;

    private final Hops hops;
    private final Map<String, Robots> sites = new HashMap<>();

    RobotsFiles(Hops hops) {
        this.hops = hops;
    }

    boolean allow(URI address) {
        String site = (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
        if (sites.size() > MOST_SITES) {
            sites.clear();
        }
        Robots robots = sites.get(site);
        if (robots == null) {
            robots = ask(URI.create(site + "/robots.txt"));
            sites.put(site, robots);
        }
        return robots.allow(address);
    }

    private Robots ask(URI file) {
        try {
            HttpResponse<byte[]> answer =
                    hops.follow(file, unasked -> Map.of(), LONGEST).answer();
            if (answer.statusCode() / 100 == 2) {
                return Robots.parse(text(answer));
            }
            return answer.statusCode() / 100 == 4 ? Robots.ALLOW_ALL : Robots.DISALLOW_ALL;
        } catch (FetchFault unreachable) {
            // too many redirects count as none there; all else as not to be had
            return unreachable.code() == ProblemCode.TOO_MANY_REDIRECTS ? Robots.ALLOW_ALL : Robots.DISALLOW_ALL;
        }
    }

    private static String text(HttpResponse<byte[]> answer) throws FetchFault {
        byte[] bytes = Exchange.unpacked(answer, LONGEST).toArray();
        return new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
    }
}
