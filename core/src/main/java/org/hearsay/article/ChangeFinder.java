package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an HTML page was last changed.
 *
 * <p>Tried in order: JSON-LD of the article, meta elements, microdata, a short line around the headline that says
 * "Updated". <b>Threads:</b> thread-safe.
 */
final class ChangeFinder {
    private final DateReader reader = new DateReader();
    private final PageMarks marks;

    ChangeFinder(PageMarks marks) {
        this.marks = marks;
    }

    /** The date, as exact as the page tells. */
    @Nullable
    String find(HtmlPage page, MetadataReader metadata, @Nullable String language) {
        List<@Nullable String> told = new ArrayList<>();
        told.add(metadata.jsonLd().ofArticle("dateModified"));
        DateFinder.CHANGED.forEach(name -> told.add(metadata.meta(name)));
        String date = reader.first(told, language);
        if (date == null) {
            date = reader.first(microdata(page), language);
        }
        return date != null ? date : shown(page, language);
    }

    private static List<@Nullable String> microdata(HtmlPage page) {
        List<@Nullable String> told = new ArrayList<>();
        for (Element element : page.document().getElementsByAttributeValue("itemprop", "dateModified")) {
            told.add(DateFinder.value(element));
        }
        return told;
    }

    private @Nullable String shown(HtmlPage page, @Nullable String language) {
        for (Block block : page.nearHeadline()) {
            String words = block.textLength() > PageMarks.LONGEST ? "" : block.text();
            String after = marks.after(PageMarks.Kind.UPDATED, words);
            String date = after == null ? null : shown(block, after, language);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** A time element among the words tells the instant that they stand for. */
    private @Nullable String shown(Block block, String words, @Nullable String language) {
        for (Element time : block.box().select("time[datetime]")) {
            String date = words.contains(time.text()) ? reader.read(time.attr("datetime"), language) : null;
            if (date != null) {
                return date;
            }
        }
        return reader.read(words, language);
    }
}
