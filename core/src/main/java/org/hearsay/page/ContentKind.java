package org.hearsay.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a thing from the web is by what its server called it, and by its first bytes where that says nothing. */
final class ContentKind {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> TEXT = Set.of("text/plain");

    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");
    private static final Pattern CHARSET =
            Pattern.compile(";\\s{0,9}charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** What servers say when they do not know. */
    private static final Set<String> ANYTHING =
            Set.of("", "application/octet-stream", "binary/octet-stream", "text/xml", "application/xml", "unknown");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("text/html", "a.html"),
            Map.entry("application/xhtml+xml", "a.html"),
            Map.entry("text/plain", "a.txt"),
            Map.entry("text/markdown", "a.md"),
            Map.entry("application/rss+xml", "a.rss"),
            Map.entry("application/atom+xml", "a.atom"),
            Map.entry("application/rdf+xml", "a.rss"),
            Map.entry("application/jsonl", "a.jsonl"),
            Map.entry("application/x-ndjson", "a.jsonl"),
            Map.entry("application/warc", "a.warc"));

    private ContentKind() {}

    /** The kind of page; absent for what is none. */
    static @Nullable MediaKind of(WarcContent content) {
        if (content.status() / 100 != 2 || content.target().endsWith("/robots.txt")) {
            return null;
        }
        if (!ANYTHING.contains(content.mediaType())) {
            return ofType(content.mediaType());
        }
        Format format = format(content.target(), content.payload());
        return format == Format.HTML ? MediaKind.HTML : format == Format.TEXT ? MediaKind.TEXT : null;
    }

    /** Whether it is a feed. */
    static boolean isFeed(WarcContent content) {
        if (content.status() / 100 != 2) {
            return false;
        }
        return FEEDS.contains(content.mediaType())
                || (ANYTHING.contains(content.mediaType())
                        && format(content.target(), content.payload()) == Format.FEED);
    }

    /** What some content is, by a name and its first bytes; AUTO where nobody can tell. */
    static Format format(String name, Payload.Bytes content) {
        byte[] head = new byte[Math.min(content.length(), Head.LENGTH)];
        content.view().get(head);
        Verdict verdict = FormatSniffer.sniff(name, Head.of(head));
        return verdict instanceof Verdict.Read read ? read.format() : Format.AUTO;
    }

    /**
     * A file's name that promises what a media type does; the address itself where the type tells nothing.
     *
     * @param mediaType with or without parameters
     * @return absent for what is no page
     */
    static @Nullable String nameLike(String mediaType, String url) {
        String type = essence(mediaType);
        if (ANYTHING.contains(type)) {
            return url;
        }
        return NAMES.get(type);
    }

    /** A media type without parameters, in lower case. */
    static String essence(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The charset that a media type's parameters tell; null where they tell none. */
    static @Nullable String charset(String mediaType) {
        Matcher told = CHARSET.matcher(mediaType);
        return told.find() ? told.group(1) : null;
    }

    /** The kind of page that a media type stands for; absent for what is none. */
    static @Nullable MediaKind ofType(String mediaType) {
        return HTML.contains(mediaType) ? MediaKind.HTML : TEXT.contains(mediaType) ? MediaKind.TEXT : null;
    }
}
