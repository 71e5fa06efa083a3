package org.hearsay.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Imprint;
import org.jspecify.annotations.Nullable;

/** Finds what an HTML page tells of itself beside its imprint. <b>Threads:</b> thread-safe. */
final class FactsFinder {
    private static final int SHORTEST_MARK = 12;

    private final PageMarks marks;
    private final BylineSplitter bylines;
    private final ChangeFinder changes;

    FactsFinder(PageMarks marks) {
        this.marks = marks;
        this.bylines = new BylineSplitter(marks);
        this.changes = new ChangeFinder(marks);
    }

    /**
     * All but the entries of a live blog.
     *
     * @param given what the input told; its address completes a relative one, its byline goes before the page's
     */
    PageFacts find(HtmlPage page, MetadataReader metadata, Imprint given, @Nullable String language) {
        return new PageFacts(
                canonical(metadata, given.url()),
                changes.find(page, metadata, language),
                null,
                given.byline() == null ? authors(metadata.jsonLd()) : List.of(),
                paywall(page, metadata),
                false,
                List.of());
    }

    private static @Nullable String canonical(MetadataReader metadata, @Nullable String base) {
        String link = absolute(metadata.canonical(), base);
        return link != null ? link : absolute(metadata.meta("og:url"), base);
    }

    private static @Nullable String absolute(@Nullable String link, @Nullable String base) {
        if (link == null || link.isEmpty() || MetadataReader.isAddress(link)) {
            return link == null || link.isEmpty() ? null : link;
        }
        try {
            String joined = base == null ? "" : URI.create(base).resolve(link).toString();
            return MetadataReader.isAddress(joined) ? joined : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private List<String> authors(JsonLd jsonLd) {
        List<String> authors = new ArrayList<>();
        for (String told : jsonLd.allOfArticle("author")) {
            String name = MetadataReader.author(told);
            if (name != null) {
                bylines.split(name).stream()
                        .filter(one -> !authors.contains(one))
                        .forEach(authors::add);
            }
        }
        return authors;
    }

    private @Nullable Boolean paywall(HtmlPage page, MetadataReader metadata) {
        Boolean free = metadata.jsonLd().flag("isAccessibleForFree");
        if (free != null) {
            return !free;
        }
        String tier = metadata.meta("article:content_tier");
        if (tier != null) {
            return !tier.equalsIgnoreCase("free");
        }
        return page.cut().blocks().stream().anyMatch(this::showsPaywall) ? true : null;
    }

    private boolean showsPaywall(Block block) {
        return block.textLength() >= SHORTEST_MARK
                && block.textLength() <= PageMarks.LONGEST
                && marks.shows(PageMarks.Kind.PAYWALL, block.text().strip());
    }
}
