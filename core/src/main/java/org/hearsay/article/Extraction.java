package org.hearsay.article;

import java.util.List;
import org.hearsay.trace.Problem;

/**
 * An article with the problems met on the way to it.
 *
 * @param article the article; without paragraphs when a problem is fatal
 * @param problems what went wrong, in the order it was met
 */
public record Extraction(Article article, List<Problem> problems) {
    public Extraction {
        problems = List.copyOf(problems);
    }
}
