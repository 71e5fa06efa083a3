package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.jspecify.annotations.Nullable;

/**
 * From which bytes a reading was made, and by which build.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param digest SHA-256, in hexadecimal digits, of all that decides what a reading says: the page's bytes, what was given
 *     of its publication, the build and the model
 * @param place where the page was found, as the user wrote it
 * @param build version of the program, and what else decides what it finds
 */
public record PageTrace(String digest, String place, String build) {

    /**
     * The trace of a page.
     *
     * @param model digest of the model that reads; null when only rules do
     */
    public static PageTrace of(Page page, String build, @Nullable String model) {
        ContentDigest digest = new ContentDigest()
                .add(page.id())
                .add(page.kind().name())
                .add(page.given().url())
                .add(page.given().publisher())
                .add(page.given().headline())
                .add(page.given().byline())
                .add(page.given().published())
                .add(page.given().language())
                .add(build)
                .add(model);
        if (page.payload() instanceof Payload.Bytes bytes) {
            digest.add(bytes.charset()).add(ContentDigest.of(bytes.toArray()));
        } else if (page.payload() instanceof Payload.Characters characters) {
            digest.add(characters.characters());
        }
        return new PageTrace(digest.hex(), page.place(), build);
    }

    /** SHA-256 of bytes, in hexadecimal digits. */
    public static String digest(byte[] bytes) {
        return ContentDigest.of(bytes);
    }

    /** The trace of a reading that came as a line. */
    public static PageTrace ofLine(String line, String place, String build) {
        String digest = ContentDigest.of(line.getBytes(StandardCharsets.UTF_8));
        return new PageTrace(digest, place, build);
    }
}
