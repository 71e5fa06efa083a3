package org.hearsay.article;

import java.util.List;
import org.hearsay.page.Imprint;

/**
 * What was read in a page.
 *
 * @param imprint what the page itself tells about its publication
 * @param body the article's body
 * @param licenses from whom the page says, to programs, that it was taken over
 */
record PageReading(Imprint imprint, BodyComposer.Body body, List<License> licenses) {
    static final PageReading NOTHING = new PageReading(Imprint.NONE, BodyComposer.Body.EMPTY, List.of());
}
