package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Payload;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    @Test
    void theBodyIsTheArticleAlone() {
        Extraction extraction = Pages.html(Pages.article("", Pages.ONE, Pages.TWO, Pages.THREE));
        assertThat(extraction.article().text()).isEqualTo(Pages.ONE + "\n\n" + Pages.TWO + "\n\n" + Pages.THREE);
        assertThat(extraction.article().paragraphs()).hasSize(3);
        assertThat(extraction.article().imprint().headline()).isEqualTo("Storm closes the harbour");
        assertThat(Pages.codes(extraction)).containsExactly("no-date");
        Traces.check(extraction.article());
    }

    @Test
    void entitiesAndWhiteSpaceAreFoldedAndTraced() {
        Extraction extraction = Pages.html(Pages.article(
                "",
                Pages.ONE,
                "He said:&nbsp;&#8220;It&rsquo;s   over\n\tnow&#x201D; &amp; left &lt;quickly&gt; <b>with</b> <i>AT&T</i>,"
                        + " &copy2031 &notanentity; and 5 &lt 6&hellip;",
                Pages.THREE));
        assertThat(Pages.paragraphs(extraction).get(1))
                .isEqualTo("He said: “It’s over now” & left <quickly> with AT&T, ©2031 ¬anentity; and 5 < 6…");
        Traces.check(extraction.article());
    }

    @Test
    void captionsButtonsPromptsAndCreditsAreDropped() {
        Extraction extraction = Pages.html(Pages.article(
                "<meta name=author content='By Bo Ray'>",
                Pages.ONE,
                "</p><figure><img src=a.jpg><figcaption>Waves at the northern mole of Brinmouth on Monday"
                        + " morning</figcaption></figure><div class=\"share-tools\">Share this</div><p>",
                "<a href=/more>Storm damage in the south grows</a>",
                Pages.TWO,
                Pages.TWO,
                Pages.THREE,
                "Read more: How cranes are built",
                "(Reporting by Bo Ray; Editing by Cy Dunn)",
                "Bo Ray"));
        assertThat(Pages.paragraphs(extraction)).containsExactly(Pages.ONE, Pages.TWO, Pages.THREE);
        assertThat(extraction.article().imprint().byline()).isEqualTo("Bo Ray");
    }

    @Test
    void doubleLineBreaksPartParagraphs() {
        Extraction extraction = Pages.html("<html><body><div id=story>" + Pages.ONE + "<br><br>" + Pages.TWO
                + "<br>\n<br/>" + Pages.THREE + "<br>It snows.</div></body></html>");
        assertThat(Pages.paragraphs(extraction)).containsExactly(Pages.ONE, Pages.TWO, Pages.THREE, "It snows.");
        Traces.check(extraction.article());
    }

    @Test
    void paragraphsGluedInsideAnElementArePartedAgain() {
        Extraction extraction = Pages.html(Pages.article("", Pages.ONE + Pages.TWO + Pages.THREE));
        assertThat(Pages.paragraphs(extraction)).containsExactly(Pages.ONE, Pages.TWO, Pages.THREE);
        Traces.check(extraction.article());
    }

    @Test
    void hiddenTextIsNotRead() {
        Extraction extraction = Pages.html(Pages.article(
                "",
                Pages.ONE,
                "<span style='display: none'>Secret words here.</span>" + Pages.TWO,
                "<script>var a = 'Storm';</script>" + Pages.THREE));
        assertThat(Pages.paragraphs(extraction)).containsExactly(Pages.ONE, Pages.TWO, Pages.THREE);
    }

    @Test
    void aDeclaredCharsetThatTheBytesBelieIsAProblemAndTheTextIsReadAllTheSame() {
        String page = "<html><head><meta charset=utf-8></head><body><p>“We are ready,” said Zoë Müller, the mayor of"
                + " Öland, on Monday, and the bridge — closed since May — will reopen.</p></body></html>";
        var written = new Payload.Bytes(page.getBytes(Charset.forName("windows-1252")));
        Extraction extraction = Pages.read(MediaKind.HTML, written, Imprint.NONE);
        assertThat(extraction.article().text()).contains("“We are ready,” said Zoë Müller");
        assertThat(Pages.codes(extraction)).contains("wrong-charset");
        assertThat(Pages.codes(Pages.html(page))).doesNotContain("wrong-charset");
    }

    @Test
    void declaredAndUndeclaredCharsetsAreRead() {
        String german =
                "Die Häfen blieben geschlossen, „weil Stürme die Kräne beschädigten“, sagte Bürgermeister Groß.";
        String page = Pages.article("<meta charset=\"iso-8859-1\">", german, Pages.ONE, Pages.TWO);
        for (Charset charset : new Charset[] {Charset.forName("windows-1252"), StandardCharsets.UTF_8}) {
            Extraction extraction = Pages.read(MediaKind.HTML, new Payload.Bytes(page.getBytes(charset)), Imprint.NONE);
            assertThat(Pages.paragraphs(extraction)).contains(german);
        }
        String japanese = Pages.article(
                "<meta http-equiv=Content-Type content='text/html; charset=ISO-2022-JP'>",
                "港は月曜日に閉鎖されたと当局は発表した。".repeat(10));
        Extraction shifted = Pages.read(
                MediaKind.HTML, new Payload.Bytes(japanese.getBytes(Charset.forName("ISO-2022-JP"))), Imprint.NONE);
        assertThat(shifted.article().text()).contains("月曜日");
    }

    @Test
    void theCharsetThatTheServerToldGoesBeforeTheDeclaredOne() {
        String russian =
                "Порт закрыли в понедельник после шторма, сообщило управление порта, и суда не войдут до пятницы.";
        String page = Pages.article("<meta charset=windows-1252>", russian, Pages.ONE, Pages.TWO);
        Payload.Bytes bytes = new Payload.Bytes(page.getBytes(Charset.forName("windows-1251")));
        assertThat(Pages.paragraphs(Pages.read(MediaKind.HTML, bytes.in("windows-1251"), Imprint.NONE)))
                .contains(russian);
        assertThat(Pages.read(MediaKind.TEXT, bytes.in("windows-1251"), Imprint.NONE)
                        .article()
                        .text())
                .contains(russian);
        for (String unknown : new String[] {"no-such-charset", "§"}) {
            assertThat(Pages.paragraphs(Pages.read(MediaKind.HTML, bytes.in(unknown), Imprint.NONE)))
                    .doesNotContain(russian);
        }
        Payload.Bytes utf8 = new Payload.Bytes(page.getBytes(StandardCharsets.UTF_8));
        assertThat(Pages.paragraphs(Pages.read(MediaKind.HTML, utf8.in("windows-1251"), Imprint.NONE)))
                .contains(russian);
    }

    @Test
    void navigationAloneIsNoArticle() {
        Extraction extraction =
                Pages.html("<html><body><ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul></body></html>");
        assertThat(Pages.codes(extraction)).contains("no-article");
        assertThat(extraction.article().text()).isEmpty();
    }

    @Test
    void theSamePageGivesTheSameArticle() {
        String page =
                Pages.article("<meta property='article:published_time' content='2031-03-02'>", Pages.ONE, Pages.TWO);
        assertThat(Pages.html(page)).isEqualTo(Pages.html(page));
    }
}
