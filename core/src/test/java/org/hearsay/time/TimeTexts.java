package org.hearsay.time;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;

/** Reads the times of texts as if they had been published on Friday, 2026-03-13. */
final class TimeTexts {
    private static final TimexFinder FINDER = TimexFinder.load();

    private TimeTexts() {}

    static List<Timex> read(String text) {
        Imprint imprint = new Imprint(null, null, null, null, "2026-03-13", null);
        Article article = new Article("t", imprint, AlignedText.of(text), List.of(new Span(0, text.length())));
        return FINDER.find(article);
    }
}
