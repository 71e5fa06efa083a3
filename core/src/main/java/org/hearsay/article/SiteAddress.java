package org.hearsay.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the address of a page tells about its publication. */
final class SiteAddress {
    private static final Pattern HOST =
            Pattern.compile("^https?://(?:[^/@\\s]{0,80}@)?(?:www\\d?\\.|m\\.)?([^/:?#\\s]{3,200})");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/._-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern DATE_WITH_MONTH_NAME =
            Pattern.compile("/((?:19|20)\\d\\d)/([a-z]{3})[a-z]{0,6}/(\\d{1,2})/");
    /** Second labels under a country's that hold many owners. */
    private static final Set<String> GENERAL = Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go");

    private static final int LONGEST = 2000;

    private SiteAddress() {}

    /** The host without {@code www}; absent when the address is none of the web. */
    static @Nullable String domain(String url) {
        Matcher matcher = HOST.matcher(url);
        return matcher.find() ? matcher.group(1) : null;
    }

    /**
     * The domain that somebody registered, by the shape of the host alone: {@code bbc.co.uk} of {@code news.bbc.co.uk};
     * absent when the address is none of the web.
     */
    static @Nullable String registrableDomain(String url) {
        String host = domain(url);
        if (host == null) {
            return null;
        }
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int last = labels.length - 1;
        boolean country = last > 1 && labels[last].length() == 2 && GENERAL.contains(labels[last - 1]);
        int from = Math.max(0, last - (country ? 2 : 1));
        return String.join(".", Arrays.copyOfRange(labels, from, labels.length));
    }

    /** The date in the path, as many news sites have it; absent when there is none. */
    static @Nullable String date(String url, DateReader reader) {
        if (url.length() > LONGEST) {
            return null;
        }
        Matcher matcher = DATE.matcher(url);
        while (matcher.find()) {
            boolean compact = matcher.group(2).isEmpty();
            boolean plausible = !compact
                    || (matcher.group(3).length() == 2 && matcher.group(4).length() == 2);
            String date = plausible
                    ? reader.read(matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4), null)
                    : null;
            if (date != null) {
                return date;
            }
        }
        Matcher named = DATE_WITH_MONTH_NAME.matcher(url);
        return named.find() ? reader.read(named.group(3) + " " + named.group(2) + " " + named.group(1), "en") : null;
    }
}
