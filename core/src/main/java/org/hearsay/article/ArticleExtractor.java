package org.hearsay.article;

import java.util.List;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;

/**
 * Finds the article in a page.
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class ArticleExtractor {
    /** Extracts; faults of the page stand in the extraction. */
    public Extraction extract(Page page) {
        String text = page.payload() instanceof Payload.Characters given ? given.characters() : "";
        AlignedText body = AlignedText.of(text);
        return new Extraction(new Article(page.id(), page.given(), body, paragraphs(text)), List.of());
    }

    private static List<Span> paragraphs(String text) {
        java.util.List<Span> found = new java.util.ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(at, at + line.length()).trim(text);
            if (!span.isEmpty()) {
                found.add(span);
            }
            at += line.length() + 1;
        }
        return found;
    }
}
