package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
    private static final String TOLD = "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\"}</script>";

    private static List<String> parts(Article article) {
        return article.facts().parts().stream()
                .map(part -> part.published() + " | " + part.headline() + " | "
                        + part.span().in(article.text()).replace("\n\n", " / "))
                .toList();
    }

    private static Article live(String head, String entries) {
        return Pages.html(Pages.article(head, "</p>" + entries + "<p>")).article();
    }

    @Test
    void eachDatedChildOfTheBlogIsAPart() {
        Article article = live(
                TOLD,
                "<div><section><time datetime=2031-03-02T10:00:00Z>10.00</time><h2>Storm ends</h2><p>" + Pages.ONE
                        + "</p><p>" + Pages.TWO + "</p></section><div>Advertisement</div><section><time"
                        + " datetime=2031-03-02T09:00:00Z>09.00</time><p>" + Pages.THREE + "</p></section></div>");
        assertThat(article.facts().live()).isTrue();
        assertThat(parts(article))
                .containsExactly(
                        "2031-03-02T10:00:00Z | Storm ends | Storm ends / " + Pages.ONE + " / " + Pages.TWO,
                        "2031-03-02T09:00:00Z | null | " + Pages.THREE);
    }

    @Test
    void timesBetweenParagraphsStartParts() {
        Article article = live(
                "",
                "<div class='live-blog'><p>The storm, hour by hour, as our reporters at the harbour see it now.</p>"
                        + "<time datetime=2031-03-02T10:00:00+01:00>10.00</time><h3>Storm ends</h3><p>" + Pages.ONE
                        + "</p><time datetime=nonsense>09.00</time><p>" + Pages.TWO + "</p></div>");
        assertThat(parts(article))
                .containsExactly(
                        "2031-03-02T10:00:00+01:00 | Storm ends | Storm ends / " + Pages.ONE,
                        "null | null | " + Pages.TWO);
    }

    @Test
    void updatesThatJsonLdTellsAreFoundInTheText() {
        Article article = live(
                "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
                        + "{\"@type\":\"BlogPosting\",\"headline\":\"Insurers wait\",\"datePublished\":"
                        + "\"2031-03-02T11:00:00Z\",\"articleBody\":\"" + Pages.THREE + "\"},"
                        + "{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-03-02T10:00:00Z\",\"articleBody\":\""
                        + Pages.ONE + " " + Pages.TWO + "\"},"
                        + "{\"@type\":\"BlogPosting\",\"articleBody\":\"Not in the text at all, alas.\"}]}</script>",
                "<h2>Insurers wait</h2><p>" + Pages.THREE + "</p><p>" + Pages.ONE + "</p><p>" + Pages.TWO + "</p>");
        assertThat(parts(article))
                .containsExactly(
                        "2031-03-02T11:00:00Z | Insurers wait | Insurers wait / " + Pages.THREE,
                        "2031-03-02T10:00:00Z | null | " + Pages.ONE + " / " + Pages.TWO);
    }

    @Test
    void anArticleWithTwoTimesIsNoLiveBlog() {
        Article article = live(
                "",
                "<p><time datetime=2031-03-02>2 March</time> " + Pages.ONE + "</p><p><time"
                        + " datetime=2031-03-03>3 March</time> " + Pages.TWO + "</p>");
        assertThat(article.facts().live()).isFalse();
        assertThat(article.facts().parts()).isEmpty();
    }

    @Test
    void aLiveBlogWithoutEntriesIsLiveAllTheSame() {
        Article article = live(TOLD, "<p>" + Pages.ONE + "</p><p>" + Pages.TWO + "</p>");
        assertThat(article.facts().live()).isTrue();
        assertThat(article.facts().parts()).isEmpty();
    }
}
