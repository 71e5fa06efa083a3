package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    private static final String JSON_LD = """
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"Harbour Post","datePublished":"2001-01-01"},
              {"@type":["NewsArticle"],"headline":"Storm &amp; waves close the harbour",
               "datePublished":"2031-03-02T10:15:00+01:00","inLanguage":"en-GB",
               "author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Ray"}],
               "publisher":{"@type":"Organization","name":"Harbour Post"},
               "mainEntityOfPage":{"@id":"https://harbour.example/storm"}}]}
            </script>""";

    private static Imprint imprint(String head) {
        return Pages.html(Pages.article(head, Pages.ONE, Pages.TWO, Pages.THREE))
                .article()
                .imprint();
    }

    @Test
    void jsonLdTellsAll() {
        assertThat(imprint(JSON_LD))
                .isEqualTo(new Imprint(
                        "https://harbour.example/storm",
                        "Harbour Post",
                        "Storm & waves close the harbour",
                        "Ann Lee and Bo Ray",
                        "2031-03-02T10:15:00+01:00",
                        "en-GB"));
    }

    @Test
    void jsonLdMayReferToItsOtherObjects() {
        Imprint imprint = imprint("""
                <script type="application/ld+json">{"@graph":[
                {"@type":"NewsArticle","author":{"@id":"#p"},"publisher":{"@id":"#o"}},
                {"@type":"Person","@id":"#p","name":"Ann Lee"},{"@type":"Organization","@id":"#o","name":"Harbour Post"}]}
                </script>""");
        assertThat(imprint.byline()).isEqualTo("Ann Lee");
        assertThat(imprint.publisher()).isEqualTo("Harbour Post");
    }

    @Test
    void theTitleTellsThePublisherAndALineTheAuthor() {
        String page = Pages.article("<title>Storm closes the harbour | Harbour Post</title>", Pages.ONE, Pages.TWO)
                .replace("</h1>", "</h1><div>By Ann Lee and Bo de Ray, 2 March 2031</div>");
        Imprint imprint = Pages.html(page).article().imprint();
        assertThat(imprint.publisher()).isEqualTo("Harbour Post");
        assertThat(imprint.byline()).isEqualTo("Ann Lee and Bo de Ray");
        assertThat(imprint.published()).isEqualTo("2031-03-02");
    }

    @Test
    void openGraphAndMetaTellAll() {
        Imprint imprint = imprint("<title>x</title><link rel=canonical href='https://harbour.example/a'>"
                + "<meta property=og:site_name content='Harbour Post'>"
                + "<meta property=og:title content='Storm closes the harbour - Harbour Post'>"
                + "<meta property=og:locale content=en_US><meta name=author content='By Ann Lee'>"
                + "<meta property=article:published_time content='2031-03-02 10:15'>");
        assertThat(imprint)
                .isEqualTo(new Imprint(
                        "https://harbour.example/a",
                        "Harbour Post",
                        "Storm closes the harbour",
                        "Ann Lee",
                        "2031-03-02",
                        "en-US"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\", broken \"datePublished\": \"2031-03-02\"</script>",
                "<script type='application/ld+json'><!-- {'@type':'Report','datePublished':'2031-03-02',} --></script>",
                "<script type='application/ld+json'>[[{\"a\":{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-03-02\"}}]];</script>",
                "<script type='application/ld+json'></script><meta name=pubdate content=20310302>",
                "<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-02\"}\n//]]></script>",
                "<meta itemprop=datePublished content='March 2, 2031'>",
            })
    void oddMetadataIsRead(String head) {
        assertThat(imprint(head).published()).isEqualTo("2031-03-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2031-03-02'>yesterday</time>",
                "<p class=meta>Published 2 March 2031</p>",
                "<div>March 2nd, 2031</div>",
                "<span itemprop=datePublished>2031/03/02</span>",
            })
    void shownDatesAreRead(String shown) {
        String page = Pages.article("", Pages.ONE, Pages.TWO).replace("</h1>", "</h1>" + shown);
        assertThat(Pages.html(page).article().imprint().published()).isEqualTo("2031-03-02");
    }

    @Test
    void theAddressTellsTheDayAnInstantInUtcMisses() {
        String page = Pages.article(
                "<meta property=article:published_time content='2031-03-03T02:10:00Z'>", Pages.ONE, Pages.TWO);
        Extraction extraction = Pages.read(
                MediaKind.HTML,
                new Payload.Bytes(page.getBytes(StandardCharsets.UTF_8)),
                Pages.at("https://harbour.example/2031/03/02/storm"));
        assertThat(extraction.article().imprint().published()).isEqualTo("2031-03-02");
    }

    @Test
    void givenImprintWins() {
        Imprint given = new Imprint("https://a.example/x", "A", "B", "C", "2030-01-01", "de");
        String page = Pages.article(JSON_LD, Pages.ONE, Pages.TWO);
        Extraction extraction =
                Pages.read(MediaKind.HTML, new Payload.Bytes(page.getBytes(StandardCharsets.UTF_8)), given);
        assertThat(extraction.article().imprint()).isEqualTo(given);
        assertThat(extraction.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-02T10:15:00Z | en | 2031-03-02T10:15:00Z",
                "2031-03-02T10:15+0100 | en | 2031-03-02T10:15:00+01:00",
                "2031-03-02T10:15:30.123-05:00 | en | 2031-03-02T10:15:30-05:00",
                "2031-03-02 10:15:00 UTC | en | 2031-03-02T10:15:00Z",
                "2031-03-02T10:15:00 | en | 2031-03-02",
                "Sun, 02 Mar 2031 10:15:00 GMT | en | 2031-03-02",
                "Posted on March 2nd, 2031 at 5 | en | 2031-03-02",
                "02.03.2031, 10:15 Uhr | de | 2031-03-02",
                "2. März 2031 | de | 2031-03-02",
                "2 марта 2031 г. | ru | 2031-03-02",
                "2 березня 2031, 10:15 | uk | 2031-03-02",
                "2 de março de 2031 | pt-BR | 2031-03-02",
                "2 mars 2031 à 10h15 | fr | 2031-03-02",
                "2 Mart 2031 Pazar | tr | 2031-03-02",
                "2031年3月2日 | ja | 2031-03-02",
                "٢ مارس ٢٠٣١ | ar | 2031-03-02",
                "2 / 3 / 2031 | en-GB | 2031-03-02",
                "3/2/2031 | en-US | 2031-03-02",
                "13/2/2031 | en-US | 2031-02-13",
            })
    void datesAreReadAsPagesWriteThem(String words, String language, String date) {
        assertThat(new DateReader().read(words, language)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "12:30:2031",
                "2031",
                "March 2031",
                "2031-02-30",
                "31.31.2031",
                "99999999",
                "1.2.3.2031x"
            })
    void whatIsNoDateIsNotRead(String words) {
        assertThat(new DateReader().read(words, "en")).isNull();
    }

    @Test
    void datesNeedNoLanguage() {
        assertThat(new DateReader().read("2 grudnia 2031", null)).isEqualTo("2031-12-02");
    }
}
