package org.hearsay.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article's publication.
 *
 * <p>Any component may be absent. <b>Threads:</b> immutable. <b>Source:</b> schema.org {@code NewsArticle}; the word is
 * the press's own for who answers for a publication.
 *
 * @param url address of the page
 * @param publisher who published the page (never who is quoted in it)
 * @param headline the headline as printed
 * @param byline the author line as printed, without "By"
 * @param published ISO 8601 date or instant of publication, as exact as the page tells
 * @param language BCP 47 code, such as {@code en}
 */
public record Imprint(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String language) {

    private static final int DAY = 10;

    /** Nothing is known. */
    public static final Imprint NONE = new Imprint(null, null, null, null, null, null);

    /** This imprint, with what it lacks taken from another. */
    public Imprint orElse(Imprint other) {
        return new Imprint(
                first(url, other.url),
                first(publisher, other.publisher),
                first(headline, other.headline),
                first(byline, other.byline),
                first(published, other.published),
                first(language, other.language));
    }

    /** The day of publication, as written there; null when it is not known, or no ISO 8601 date. */
    public @Nullable LocalDate day() {
        if (published == null || published.length() < DAY) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, DAY));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String two) {
        return one != null ? one : two;
    }
}
