package org.hearsay.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.hearsay.trace.ProblemCode;

/**
 * Lets only addresses of the public internet through.
 *
 * <p>All that a name stands for must be public: one private address refuses it. <b>Threads:</b> immutable.
 * <b>Source:</b> the special-purpose registries of IANA (RFC 6890), RFC 6598, RFC 4193, RFC 6052.
 */
final class AddressGuard {
    private final boolean privateAllowed;

    AddressGuard(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /** Looks the host up and checks where it leads. */
    void check(URI address) throws FetchFault {
        String host = address.getHost();
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new FetchFault(ProblemCode.UNREACHABLE, "there is no such host: " + host);
        }
        if (!privateAllowed && !Arrays.stream(found).allMatch(AddressGuard::isPublic)) {
            String message =
                    host + " leads to this machine or a private network; --allow-private fetches it all the same";
            throw new FetchFault(ProblemCode.PRIVATE_ADDRESS, message);
        }
    }

    static boolean isPublic(InetAddress address) {
        boolean local = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !local && (bytes.length == 4 ? isPublic4(bytes, 0) : isPublic6(bytes));
    }

    /** Four bytes from a place on, as an IPv4 address. */
    private static boolean isPublic4(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            // shared by the customers of one provider
            case 100 -> (second & 0xC0) != 64;
            case 169 -> second != 254;
            case 172 -> (second & 0xF0) != 16;
            // protocol assignments, documentation, relays, private
            case 192 ->
                !(second == 168 || (second == 0 && (third == 0 || third == 2)) || (second == 88 && third == 99));
            // benchmarks, documentation
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
        if (first == 0x2002) {
            // 6to4 carries an IPv4 address
            return isPublic4(bytes, 2);
        }
        if (first == 0x64 && second == 0xFF9B) {
            // and so does a translated one, at its end
            return isPublic4(bytes, 12);
        }
        // tunnels, benchmarks and documentation; and all that was never given to the public internet
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xDB8);
        return !special && (first & 0xE000) == 0x2000;
    }
}
