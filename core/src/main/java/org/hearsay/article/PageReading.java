package org.hearsay.article;

import org.hearsay.page.Imprint;

/**
 * What was read in a page.
 *
 * @param imprint what the page itself tells about its publication
 * @param body the article's body
 */
record PageReading(Imprint imprint, BodyComposer.Body body) {
    static final PageReading NOTHING = new PageReading(Imprint.NONE, BodyComposer.Body.EMPTY);
}
