package org.hearsay.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an input comes from.
 *
 * @param place as the user wrote it
 * @param file where it is; absent for what can be read only once
 * @param url on the web; absent for what was not fetched
 * @param retrieved when it was fetched
 * @param charset what the server called its charset; absent where none did
 */
record Origin(
        String place,
        @Nullable FileBytes file,
        @Nullable String url,
        @Nullable Instant retrieved,
        @Nullable String charset) {

    /** What can be read only once, such as standard input. */
    static Origin stream(String place) {
        return new Origin(place, null, null, null, null);
    }

    static Origin file(String place, FileBytes file) {
        return new Origin(place, file, null, null, null);
    }

    static Origin web(String place, Fetcher.Content content) {
        return new Origin(place, null, content.url(), content.retrieved(), ContentKind.charset(content.mediaType()));
    }

    Imprint given() {
        return url == null ? Imprint.NONE : new Imprint(url, null, null, null, null, null);
    }
}
