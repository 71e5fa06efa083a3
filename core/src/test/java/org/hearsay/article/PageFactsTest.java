package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {
    private static PageFacts facts(String page, Imprint given) {
        return Pages.read(MediaKind.HTML, new Payload.Bytes(page.getBytes(StandardCharsets.UTF_8)), given)
                .article()
                .facts();
    }

    private static PageFacts headed(String head) {
        return facts(Pages.article(head, Pages.ONE, Pages.TWO, Pages.THREE), Imprint.NONE);
    }

    private static PageFacts shown(String words) {
        return facts(
                Pages.article("", Pages.ONE, Pages.TWO, Pages.THREE).replace("</h1>", "</h1>" + words), Imprint.NONE);
    }

    @Test
    void aPageThatTellsNothingHasNoFacts() {
        assertThat(headed("")).isEqualTo(PageFacts.NONE);
    }

    @Test
    void jsonLdTellsAuthorsChangeAndPaywall() {
        PageFacts facts = headed("""
                <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False",
                "dateModified":"2031-03-03T08:00:00+01:00",
                "author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"By Bo Ray"},
                {"@type":"Person","name":"https://harbour.example/cy"}]}</script>""");
        assertThat(facts.bylines()).containsExactly("Ann Lee", "Bo Ray");
        assertThat(facts.modified()).isEqualTo("2031-03-03T08:00:00+01:00");
        assertThat(facts.paywall()).isTrue();
        assertThat(facts.live()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=article:modified_time content=2031-03-03T08:00:00Z>",
                "<meta property=og:updated_time content=2031-03-03T08:00:00Z>",
                "<meta itemprop=dateModified content='2031-03-03 08:00:00 UTC'>",
            })
    void metaElementsTellTheChange(String head) {
        assertThat(headed(head).modified()).isEqualTo("2031-03-03T08:00:00Z");
    }

    @Test
    void aLineThatSaysUpdatedTellsTheChange() {
        assertThat(shown("<p>2 March 2031, last updated 3 March 2031</p>").modified())
                .isEqualTo("2031-03-03");
        assertThat(shown("<div>Published <time datetime=2031-03-02T07:00:00Z>2 March</time>, updated"
                                + " <time datetime=2031-03-03T08:00:00Z>3 March</time></div>")
                        .modified())
                .isEqualTo("2031-03-03T08:00:00Z");
        assertThat(shown("<p>2 March 2031</p>").modified()).isNull();
        assertThat(shown("<p>Stay updated</p>").modified()).isNull();
    }

    @Test
    void theYearOneIsNoDate() {
        String none = "0001-01-01T00:00:00Z";
        String head = "<meta property=article:modified_time content=" + none
                + "><meta property=article:published_time content=" + none + "><meta name=date content=2031-03-02>";
        assertThat(headed(head).modified()).isNull();
        assertThat(Pages.html(Pages.article(head, Pages.ONE, Pages.TWO))
                        .article()
                        .imprint()
                        .published())
                .isEqualTo("2031-03-02");
    }

    @Test
    void aRelativeCanonicalLinkIsCompletedByTheAddress() {
        String page = Pages.article("<link rel=canonical href='../storm'>", Pages.ONE, Pages.TWO);
        assertThat(facts(page, Pages.at("https://quay.example/news/2031/storm?from=feed"))
                        .canonical())
                .isEqualTo("https://quay.example/news/storm");
        assertThat(facts(page, Imprint.NONE).canonical()).isNull();
        assertThat(facts(page.replace("../storm", ":::"), Pages.at("not an address"))
                        .canonical())
                .isNull();
        assertThat(headed("<meta property=og:url content=https://quay.example/a>")
                        .canonical())
                .isEqualTo("https://quay.example/a");
    }

    @Test
    void aPaywallIsToldOrShown() {
        assertThat(headed("<meta property=article:content_tier content=metered>")
                        .paywall())
                .isTrue();
        assertThat(headed("<meta property=article:content_tier content=free>").paywall())
                .isFalse();
        assertThat(facts(Pages.article("", Pages.ONE, Pages.TWO, "To continue reading, please log in."), Imprint.NONE)
                        .paywall())
                .isTrue();
    }

    @Test
    void theGivenBylineIsSplit() {
        Imprint given = new Imprint(null, null, null, "Ann Lee and Bo Ray", null, null);
        assertThat(facts(Pages.article("<meta name=author content='Cy Dunn'>", Pages.ONE, Pages.TWO), given)
                        .bylines())
                .containsExactly("Ann Lee", "Bo Ray");
    }

    @Test
    void whenThePageWasFetchedIsKept() {
        Instant when = Instant.parse("2031-03-04T05:06:07Z");
        Page page = new Page(
                "p", "p", MediaKind.ARTICLE_TEXT, new Payload.Characters(Pages.ONE), Imprint.NONE, when, List.of());
        assertThat(new ArticleExtractor().extract(page).article().facts().retrieved())
                .isEqualTo(when);
    }
}
