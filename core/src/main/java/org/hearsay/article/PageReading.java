package org.hearsay.article;

import java.util.List;
import org.hearsay.page.Imprint;

/**
 * What was read in a page.
 *
 * @param imprint what the page itself tells about its publication
 * @param body the article's body
 * @param licenses from whom the page says, to programs, that it was taken over
 * @param facts what else the page tells of itself
 */
record PageReading(Imprint imprint, BodyComposer.Body body, List<License> licenses, PageFacts facts) {
    static final PageReading NOTHING = new PageReading(Imprint.NONE, BodyComposer.Body.EMPTY);

    /** A page that tells no more than its imprint. */
    PageReading(Imprint imprint, BodyComposer.Body body) {
        this(imprint, body, List.of(), PageFacts.NONE);
    }
}
