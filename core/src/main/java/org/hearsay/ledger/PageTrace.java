package org.hearsay.ledger;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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
 * @param sight what it tells of when the article stood there
 */
public record PageTrace(String digest, String place, String build, Sight sight) {
    /** The last field of a line that an export writes where an article went back to this reading. */
    private static final Pattern RETURNED = Pattern.compile(",\\s*\"returned\"\\s*:\\s*true\\s*\\}\\s*$");

    private static final int LAST = 80;

    /** What a trace tells of when an article stood at its address. */
    public enum Sight {
        /** A page: this is what stands there now. */
        PAGE,
        /** A reading as a line: this stood there some time. */
        LINE,
        /** A reading as a line that says so: the article went back to this. */
        RETURN
    }

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
        return new PageTrace(digest.hex(), page.place(), build, Sight.PAGE);
    }

    /** SHA-256 of bytes, in hexadecimal digits. */
    public static String digest(byte[] bytes) {
        return ContentDigest.of(bytes);
    }

    /** The trace of a reading that came as a line. */
    public static PageTrace ofLine(String line, String place, String build) {
        String digest = ContentDigest.of(line.getBytes(StandardCharsets.UTF_8));
        boolean back = RETURNED.matcher(line.substring(Math.max(0, line.length() - LAST)))
                .find();
        return new PageTrace(digest, place, build, back ? Sight.RETURN : Sight.LINE);
    }
}
