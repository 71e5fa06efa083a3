package org.hearsay.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What the ending of a file's name promises; the table of the endings known.
 *
 * <p>What may well be an article but cannot be read (a PDF, a packed page such as {@code a.html.gz}) is left out on
 * purpose: nobody may believe that it was read, so it is opened and named as a problem.
 */
enum NameKind {
    HTML("html htm xhtml xht shtml"),
    TEXT("txt text md"),
    JSONL("jsonl ndjson"),
    WARC("warc warc.gz"),
    FEED("rss atom"),
    MAIL("mht mhtml eml"),
    /** What lies beside saved pages: pictures, sound, films, fonts, code, tables, archives. */
    NO_PAGE("png jpg jpeg jpe jfif gif webp avif svg ico bmp tif tiff heic psd"
            + " mp3 m4a aac ogg oga opus wav flac mp4 m4v mov avi mkv webm ogv flv mpg mpeg m3u8 vtt srt"
            + " woff woff2 ttf otf eot css scss less js mjs map wasm swf"
            + " csv tsv xls xlsx ods db db-wal db-shm sqlite parquet"
            + " zip tgz tar 7z rar jar exe dll so class pyc bin iso"),
    UNKNOWN("");

    // immutable: it comes of Set.of
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> endings;

    NameKind(String endings) {
        this.endings = Set.of(endings.split(" "));
    }

    /** By the ending alone, whatever its case and the query that a saved address brings ({@code a.html?id=3}). */
    static NameKind of(String place) {
        String name = place.substring(place.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int query = name.indexOf('?');
        String plain = query < 0 ? name : name.substring(0, query);
        if (plain.endsWith(".warc.gz")) {
            return WARC;
        }
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending) && ending.length() < plain.length())
                .findFirst()
                .orElse(UNKNOWN);
    }
}
