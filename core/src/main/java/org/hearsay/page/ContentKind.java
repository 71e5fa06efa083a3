package org.hearsay.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a thing from the web is by what its server called it, and by its first bytes where that says nothing. */
final class ContentKind {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> TEXT = Set.of("text/plain");

    /** What servers say when they do not know. */
    private static final Set<String> ANYTHING =
            Set.of("", "application/octet-stream", "binary/octet-stream", "text/xml", "application/xml", "unknown");

    private ContentKind() {}

    /** The kind of page; absent for what is none. */
    static @Nullable MediaKind of(WarcContent content) {
        if (content.status() / 100 != 2 || content.target().endsWith("/robots.txt")) {
            return null;
        }
        if (!ANYTHING.contains(content.mediaType())) {
            return ofType(content.mediaType());
        }
        byte[] head = new byte[Math.min(content.payload().length(), Head.LENGTH)];
        content.payload().view().get(head);
        Verdict verdict = FormatSniffer.sniff(content.target(), Head.of(head));
        if (verdict instanceof Verdict.Read read) {
            return read.format() == Format.HTML ? MediaKind.HTML : read.format() == Format.TEXT ? MediaKind.TEXT : null;
        }
        return null;
    }

    /** The kind of page that a media type stands for; absent for what is none. */
    static @Nullable MediaKind ofType(String mediaType) {
        return HTML.contains(mediaType) ? MediaKind.HTML : TEXT.contains(mediaType) ? MediaKind.TEXT : null;
    }
}
