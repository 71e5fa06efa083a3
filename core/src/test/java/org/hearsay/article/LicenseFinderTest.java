package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LicenseFinderTest {
    private static List<String> licensed(String text) {
        return shown(new Page("a", "a", MediaKind.ARTICLE_TEXT, new Payload.Characters(text), Imprint.NONE));
    }

    private static List<String> ofPage(String head, @Nullable String url) {
        String html = "<html><head>" + head + "</head><body><article><p>" + "The ice on the lake is thin. ".repeat(20)
                + "</p></article></body></html>";
        Imprint given = new Imprint(url, null, null, null, null, null);
        return shown(new Page("a", "a", MediaKind.HTML, new Payload.Characters(html), given));
    }

    private static List<String> shown(Page page) {
        Extraction extraction = new ArticleExtractor().extract(page);
        String text = extraction.article().text();
        return extraction.licenses().stream()
                .map(one -> one.name() + " by " + one.by().code() + " "
                        + (one.span() == null ? "-" : one.span().in(text)))
                .toList();
    }

    @Test
    void agencyInDatelineLicensesThePage() {
        assertThat(licensed("LONDON (AP) — The ice is thin.")).containsExactly("AP by dateline AP");
        assertThat(licensed("(Reuters) - The ice is thin.")).containsExactly("Reuters by dateline Reuters");
        assertThat(licensed("VALE, June 3 (Harbour Wire) -- The ice is thin."))
                .containsExactly("Harbour Wire by dateline Harbour Wire");
    }

    @Test
    void nameInBracketsElsewhereLicensesNothing() {
        assertThat(licensed("Ann Lee (Vale Party) — the mayor — spoke. The lake (Reuters said) is safe."))
                .isEmpty();
    }

    @Test
    void agencyThatSignsThePageLicensesIt() {
        assertThat(licensed("The ice is thin.\n\n— AP")).containsExactly("AP by sign-off AP");
        assertThat(licensed("The ice is thin.\n\n(AFP)")).containsExactly("AFP by sign-off AFP");
        assertThat(licensed("The ice is thin.\n\n— Ann Lee")).isEmpty();
    }

    @Test
    void creditLineLicensesThePage() {
        assertThat(licensed("The ice is thin.\n\nThis article first appeared in the Harbour Post."))
                .containsExactly("Harbour Post by credit Harbour Post");
        assertThat(licensed("The ice is thin.\n\nOriginally published by Tide Times"))
                .containsExactly("Tide Times by credit Tide Times");
    }

    @Test
    void agencyThatReportedTheStoryLicensesThePage() {
        assertThat(licensed("The ice is thin.\n\nThe Associated Press reported this story from Vale."))
                .containsExactly("The Associated Press by credit The Associated Press");
        assertThat(licensed("The ice is thin.\n\nAnn Lee reported this story from Vale."))
                .isEmpty();
        assertThat(licensed("The ice is thin.\n\nThe Associated Press reported this on Monday."))
                .isEmpty();
    }

    @Test
    void firstLineThatCitesAnOutletLicensesThePage() {
        assertThat(licensed("The ice is thin, an official said, Vale.News reports citing The Harbour Post."))
                .containsExactly("Vale.News by credit Vale.News", "The Harbour Post by credit The Harbour Post");
    }

    @Test
    void canonicalAddressOnAnotherSiteLicensesThePage() {
        String link = "<link rel=canonical href='https://www.tide.example.co.uk/ice'>";
        assertThat(ofPage(link, "https://copies.example.org/7")).containsExactly("example.co.uk by canonical -");
        assertThat(ofPage(link, "https://news.example.co.uk/7")).isEmpty();
    }

    @Test
    void whatJsonLdNamesAsItsBasisLicensesThePage() {
        assertThat(ofPage(
                        "<script type='application/ld+json'>{'@type':'NewsArticle','publisher':{'name':'Vale Daily'},"
                                + "'sourceOrganization':{'name':'Harbour Wire'}}</script>",
                        null))
                .containsExactly("Harbour Wire by json-ld -");
        assertThat(ofPage(
                        "<script type='application/ld+json'>{'@type':'NewsArticle','publisher':{'name':'Vale Daily'},"
                                + "'sourceOrganization':{'name':'Vale Daily'}}</script>",
                        null))
                .isEmpty();
    }

    @Test
    void theOriginalPublisherIsTheOneThatTheSurestWordsName() {
        License dateline = new License("AP", License.Evidence.DATELINE, new Span(8, 10));
        License credit = new License("The Post", License.Evidence.CREDIT, new Span(50, 58));
        assertThat(License.originalPublisher(List.of(dateline, credit))).isEqualTo("The Post");
        assertThat(License.originalPublisher(List.of(dateline))).isEqualTo("AP");
        assertThat(License.originalPublisher(List.of())).isNull();
    }
}
