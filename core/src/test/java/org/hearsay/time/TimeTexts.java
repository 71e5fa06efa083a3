package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the times of texts as if they had been published on Friday, 2026-03-13; an empty line ends a paragraph. */
final class TimeTexts {
    private static final TimexFinder FINDER = TimexFinder.load();

    private TimeTexts() {}

    static List<Timex> read(String text) {
        return read(text, "2026-03-13");
    }

    /**
     * Reads a text.
     *
     * @param published its date; null when it has none
     */
    static List<Timex> read(String text, @Nullable String published) {
        Imprint imprint = new Imprint(null, null, null, null, published, null);
        return FINDER.find(new Article("t", imprint, AlignedText.of(text), paragraphs(text)));
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String part : text.split("\n\n", -1)) {
            Span paragraph = new Span(start, start + part.length()).trim(text);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
            start += part.length() + 2;
        }
        return paragraphs;
    }

    /** Throws when a time does not lie in the text, overlaps the one before it, or lacks a value. */
    static void check(String text, @Nullable String published) {
        int end = 0;
        for (Timex timex : read(text, published)) {
            boolean fits = timex.span().start() >= end
                    && !timex.span().isEmpty()
                    && timex.span().end() <= text.length();
            if (!fits || timex.value().isBlank()) {
                throw new AssertionError(timex + " after " + end + " in " + text);
            }
            end = timex.span().end();
        }
    }
}
