package org.hearsay.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.trace.ProblemCode;

/** Understands addresses as people type them and servers send them. */
final class Addresses {
    private static final int LONGEST = 4000;
    private static final Pattern HOST = Pattern.compile("^(https?://)([^/?#:@\\[\\]]+)(.*)$", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** An address that can be fetched, without its fragment. */
    static URI parse(String words) throws FetchFault {
        String plain = words.strip().replaceFirst("#.*", "").replace(" ", "%20");
        try {
            return checked(new URI(plain.length() > LONGEST ? "" : withPlainHost(plain)));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            throw invalid("this is no address that can be fetched");
        }
    }

    /** Where a redirect leads. */
    static URI resolve(URI from, String location) throws FetchFault {
        try {
            String told = location.strip().replaceFirst("#.*", "").replace(" ", "%20");
            URI to = from.resolve(new URI(told.length() > LONGEST ? ":" : told));
            return checked(new URI(withPlainHost(to.toString())));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            throw invalid("the server leads on to something that is no address");
        }
    }

    /** Hosts are names of ASCII letters on the wire. */
    private static String withPlainHost(String address) {
        Matcher parts = HOST.matcher(address);
        boolean plain = address.chars().allMatch(character -> character < 128);
        return plain || !parts.matches() ? address : parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3);
    }

    private static URI checked(URI address) throws FetchFault, URISyntaxException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw invalid("only http and https are fetched");
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            throw invalid("the address has no host");
        }
        if (address.getRawUserInfo() != null) {
            throw invalid("the address holds a user's name or password, which are never sent");
        }
        return new URI(address.toASCIIString());
    }

    private static FetchFault invalid(String message) {
        return new FetchFault(ProblemCode.INVALID_ADDRESS, message);
    }
}
