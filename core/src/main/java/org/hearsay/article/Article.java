package org.hearsay.article;

import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;

/**
 * The article of a page: what was published, as clean text.
 *
 * <p><b>Units:</b> all offsets of all findings are UTF-16 code units into {@link #text()}. <b>Threads:</b> immutable.
 * <b>Source:</b> schema.org {@code NewsArticle}.
 *
 * @param id the page's id
 * @param imprint publication data, the given winning over the found
 * @param facts what else is known of the page
 * @param body the text, aligned with the page's decoded source
 * @param paragraphs the paragraphs in order: without white space at their ends, none empty, none overlapping; all
 *     characters outside them are white space
 */
public record Article(String id, Imprint imprint, PageFacts facts, AlignedText body, List<Span> paragraphs) {
    public Article {
        paragraphs = List.copyOf(paragraphs);
        int at = 0;
        for (Span paragraph : paragraphs) {
            if (paragraph.start() < at
                    || paragraph.isEmpty()
                    || paragraph.end() > body.text().length()) {
                throw new IllegalArgumentException("paragraph out of order or out of the text: " + paragraph);
            }
            at = paragraph.end();
        }
    }

    /** An article of which no more than the imprint is known. */
    public Article(String id, Imprint imprint, AlignedText body, List<Span> paragraphs) {
        this(id, imprint, PageFacts.NONE, body, paragraphs);
    }

    /** The article's text. */
    public String text() {
        return body.text();
    }
}
