package org.hearsay.article;

import java.util.List;
import org.hearsay.trace.Problem;

/**
 * An article with the problems met on the way to it.
 *
 * @param article the article; without paragraphs when a problem is fatal
 * @param licenses from whom the whole page was taken over, as far as it tells; each name once
 * @param problems what went wrong, in the order it was met
 */
public record Extraction(Article article, List<License> licenses, List<Problem> problems) {
    public Extraction {
        licenses = List.copyOf(licenses);
        problems = List.copyOf(problems);
    }
}
