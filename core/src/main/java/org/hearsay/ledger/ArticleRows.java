package org.hearsay.ledger;

import java.time.Instant;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.License;
import org.hearsay.article.LivePart;
import org.hearsay.article.PageFacts;
import org.hearsay.page.Imprint;
import org.hearsay.text.AlignedText;
import org.jspecify.annotations.Nullable;

/** An article as a row of {@code revision} with its rows of {@code byline}, {@code part} and {@code license}. */
final class ArticleRows {
    static final Table REVISION = Table.of(
            "revision",
            "",
            "address t",
            "url t",
            "publisher k",
            "headline t",
            "byline t",
            "published t",
            "language k",
            "canonical t",
            "modified t",
            "paywall w",
            "live w",
            "paragraphs t");
    static final Table BYLINE = Table.of("byline", "revision", "name k");
    static final Table PART = Table.of("part", "revision", "start_at w", "end_at w", "published t", "headline t");
    static final Table LICENSE = Table.of("license", "revision", "name k", "evidence k", "start_at w", "end_at w");

    /** The tables that hang on a revision, in their order. */
    static final List<Table> CHILDREN = List.of(BYLINE, PART, LICENSE);

    private ArticleRows() {}

    /** What the address of a page is: its URL, or its name where it has none. */
    static String address(Article article) {
        String url = article.imprint().url();
        return url == null ? article.id() : url;
    }

    static List<@Nullable Object> row(Article article) {
        Imprint imprint = article.imprint();
        PageFacts facts = article.facts();
        return new Cells()
                .text(address(article))
                .text(imprint.url())
                .text(imprint.publisher())
                .text(imprint.headline())
                .text(imprint.byline())
                .text(imprint.published())
                .text(imprint.language())
                .text(facts.canonical())
                .text(facts.modified())
                .flag(facts.paywall())
                .flag(facts.live())
                .spans(article.paragraphs())
                .row();
    }

    /** The rows that hang on the revision, in the order of {@link #CHILDREN}. */
    static List<Sheet> children(Article article, List<License> licenses) {
        PageFacts facts = article.facts();
        return List.of(
                new Sheet(
                        BYLINE,
                        facts.bylines().stream()
                                .map(name -> new Cells().text(name).row())
                                .toList()),
                new Sheet(PART, facts.parts().stream().map(ArticleRows::row).toList()),
                new Sheet(LICENSE, licenses.stream().map(ArticleRows::row).toList()));
    }

    private static List<@Nullable Object> row(LivePart part) {
        return new Cells()
                .span(part.span())
                .text(part.published())
                .text(part.headline())
                .row();
    }

    private static List<@Nullable Object> row(License license) {
        return new Cells()
                .text(license.name())
                .code(license.by())
                .span(license.span())
                .row();
    }

    /** The article again; its text is its own original. */
    static Article article(RevisionCells cells) {
        Row row = new Row(cells.row());
        row.text();
        Imprint imprint = new Imprint(
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText(),
                row.optionalText());
        String canonical = row.optionalText();
        String modified = row.optionalText();
        Boolean paywall = row.optionalFlag();
        boolean live = row.flag();
        List<String> bylines = cells.children().get(0).rows().stream()
                .map(name -> new Row(name).text())
                .toList();
        List<LivePart> parts =
                cells.children().get(1).rows().stream().map(ArticleRows::part).toList();
        PageFacts facts = new PageFacts(canonical, modified, cells.retrieved(), bylines, paywall, live, parts);
        return new Article(cells.name(), imprint, facts, AlignedText.of(cells.text()), row.spans());
    }

    static List<License> licenses(RevisionCells cells) {
        return cells.children().get(2).rows().stream().map(ArticleRows::license).toList();
    }

    private static LivePart part(List<@Nullable Object> cells) {
        Row row = new Row(cells);
        return new LivePart(row.span(), row.optionalText(), row.optionalText());
    }

    private static License license(List<@Nullable Object> cells) {
        Row row = new Row(cells);
        return new License(row.text(), row.code(License.Evidence.class), row.optionalSpan());
    }

    /**
     * A revision as it stands in the ledger.
     *
     * @param name the page's id when it was added
     * @param retrieved when its page was fetched, where that is known
     * @param text the article's text
     * @param row cells of {@link #REVISION}
     * @param children in the order of {@link #CHILDREN}
     */
    record RevisionCells(
            String name, @Nullable Instant retrieved, String text, List<@Nullable Object> row, List<Sheet> children) {
        static RevisionCells of(Article article, List<License> licenses) {
            return new RevisionCells(
                    article.id(),
                    article.facts().retrieved(),
                    article.text(),
                    ArticleRows.row(article),
                    ArticleRows.children(article, licenses));
        }

        /** The digest that names the revision. */
        String digest() {
            return new ContentDigest()
                    .add(text)
                    .add(List.of(new Sheet(REVISION, List.of(row))))
                    .add(children)
                    .hex();
        }
    }
}
